import { getPersona } from '../../src/sandbox/personas';
import { askOnly, says } from '../support/case-flow';
import type { Sent } from '../support/chats';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { person } from '../support/talk';
import type { Person } from '../support/talk';

/** Without APPROVALS_CHANNEL_ID each approver is asked in their own chat with the bot. */
describe('approvals without a channel', () => {
  const bot = botForFile({ approvals: 'chats' });
  const approvers = () => [person(bot(), 'megan'), person(bot(), 'henrietta')] as const;

  const ask = (key: string) => askOnly(bot(), person(bot(), key));

  function requestOf(key: string, { conversationId }: Person): Promise<Sent> {
    return bot().connector.nextPost(
      (sent) =>
        sent.conversationId === conversationId &&
        cardOf(sent).verbs.includes('approve') &&
        cardOf(sent).text.includes(getPersona(key).displayName),
    );
  }

  beforeAll(async () => {
    for (const approver of approvers()) await approver.installs();
  });

  it('asks each of them, and keeps every card true once one has decided', async () => {
    await ask('alex');
    const [megan, henrietta] = approvers();
    const [hers, theirs] = await Promise.all([requestOf('alex', megan), requestOf('alex', henrietta)]);
    const turn = await megan.presses(hers, 'approve', { afterwards: 'keep' });
    expect(turn.code).toBe(200);

    await bot().connector.untilShown(
      henrietta.conversationId,
      (sent) => sent.activityId === theirs.activityId && says(cardOf(sent), 'approvers', ['awaiting-user']),
    );
    const late = await henrietta.presses(theirs, 'approve', { afterwards: 'revert' });
    expect(late.said).toContain(megan.displayName);
    const patches = bot()
      .sandbox.requests.entries()
      .filter(({ method }) => method === 'PATCH');
    expect(patches).toHaveLength(1);
  });

  it('does not ask the approver whose own request it is', async () => {
    await ask('megan');
    const [megan, henrietta] = approvers();
    await henrietta.presses(await requestOf('megan', henrietta), 'decline', { reason: 'Use Outlook.' });
    const told = await bot().connector.nextPost(
      (sent) => sent.conversationId === megan.conversationId && cardOf(sent).text.includes('Use Outlook.'),
    );
    expect(says(cardOf(told), 'requester', ['declined'])).toBe(true);
    const asked = megan.messages().filter((sent) => says(cardOf(sent), 'approvers', ['declined']));
    expect(asked.filter((sent) => cardOf(sent).text.includes(megan.displayName))).toEqual([]);
  });
});
