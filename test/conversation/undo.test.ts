import { textFor } from '../../src/teams/text/text-for';
import type { TextKey } from '../../src/teams/text/language';
import type { Sent } from '../support/chats';
import { askAs, openApprovals, says, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { eventually } from '../support/eventually';
import { cardOf } from '../support/read-card';
import { loginRequest } from '../support/sign-in';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile({ sandbox: { propagationMs: 300 }, spreadMs: 100, lookAgainMs: 1000 });
beforeAll(() => openApprovals(bot()));

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);
const words = (key: TextKey) => textFor('en').t(key);

/** From "hi" to the card that says that it is ready. */
async function readyFor(key: string, afterwards: 'keep' | 'revert') {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  const asked = await askAs(bot(), key);
  await approve(asked.post, afterwards);
  return { asked, ready: await untilTold(bot(), asked, 'it-worked') };
}

async function approve(post: Sent, afterwards: 'keep' | 'revert') {
  const turn = await inApprovals('megan').presses(post, 'approve', { afterwards });
  expect([turn.status, turn.code]).toEqual([200, 200]);
}

/** A new post in the channel about this case, later than the first. */
function nextPostAbout({ caseId, post }: Asked, verb: string): Promise<Sent> {
  return bot().connector.nextPost((sent) => {
    const card = cardOf(sent);
    return (
      sent.kind === 'post' &&
      sent.activityId !== post.activityId &&
      sent.conversationId.startsWith(`${approvalsChannelId};`) &&
      card.verbs.includes(verb) &&
      card.dataOf(verb)['caseId'] === caseId
    );
  });
}

function postsWith(verb: string, caseId: string): readonly Sent[] {
  return bot()
    .connector.sent()
    .filter((sent) => sent.kind === 'post' && cardOf(sent).verbs.includes(verb))
    .filter((sent) => cardOf(sent).dataOf(verb)['caseId'] === caseId);
}

function untilPostSays(post: Sent, key: TextKey): Promise<Sent> {
  return bot().connector.untilShown(post.conversationId, (sent) => cardOf(sent).text.includes(words(key)));
}

function writersOf({ requester }: Asked): readonly string[] {
  return bot()
    .sandbox.requests.entries()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requester.id))
    .map(({ holder }) => holder);
}

describe('where the approver can no longer do it', () => {
  it('the approvers get a card with one button, which asks to sign in and then does it', async () => {
    const { asked, ready } = await readyFor('johanna', 'revert');
    expect(cardOf(await untilApproversSee(bot(), asked, ['awaiting-user'])).text).toContain('working hours');
    bot().sandbox.changeSignIn('megan', { signedIn: false });
    await asked.requester.presses(ready, 'it-worked');

    const post = await nextPostAbout(asked, 'revert');
    expect(cardOf(post).text).toContain(words('approver.revertNeeded.headline'));
    expect(cardOf(post).verbs).toEqual(['revert', 'details']);
    for (const key of ['johanna', 'patti', 'adele']) {
      const mayNot = await inApprovals(key).presses(post, 'revert');
      expect([mayNot.status, mayNot.code]).toEqual([200, 400]);
    }
    const first = await inApprovals('megan').sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'revert', data: cardOf(post).dataOf('revert') } },
      conversation: { id: post.conversationId, conversationType: 'channel' },
      replyToId: post.activityId,
    });
    expect(first.body).toMatchObject(loginRequest);
    expect(writersOf(asked)).toHaveLength(1);

    bot().sandbox.changeSignIn('megan', { signedIn: true });
    const done = await inApprovals('megan').presses(post, 'revert');
    expect([done.status, done.code]).toEqual([200, 200]);
    expect(done.card.verbs).not.toContain('revert');
    await untilPostSays(post, 'approver.step.revert.done');
    await untilPostSays(asked.post, 'approver.step.revert.done');
    expect(bot().sandbox.viewUser('johanna').perUserMfaState).toBe('disabled');
    expect(writersOf(asked)).toEqual(['MeganB@contoso.example', 'MeganB@contoso.example']);
    expect(postsWith('revert', asked.caseId)).toHaveLength(1);

    const again = await inApprovals('megan').presses(post, 'revert');
    expect([again.status, again.code]).toEqual([200, 200]);
    expect(writersOf(asked)).toHaveLength(2);
  });

  it('the same where Microsoft 365 takes the token no longer, and another approver may do it', async () => {
    const { asked, ready } = await readyFor('miriam', 'revert');
    bot().sandbox.faults.add({
      kind: 'status',
      status: 401,
      method: 'PATCH',
      path: `${asked.requester.id}/authentication/requirements`,
    });
    await asked.requester.presses(ready, 'it-worked');
    const post = await nextPostAbout(asked, 'revert');
    bot().sandbox.changeSignIn('megan', { signedIn: true });
    const done = await inApprovals('nestor').presses(post, 'revert');
    expect([done.status, done.code]).toEqual([200, 200]);
    await untilPostSays(post, 'approver.step.revert.done');
    expect(writersOf(asked).slice(1)).toEqual(['MeganB@contoso.example', 'NestorW@contoso.example']);
  });
});

it('an account that somebody has set otherwise by then is not written to', async () => {
  const { asked, ready } = await readyFor('lidia', 'revert');
  bot().sandbox.changeUser('lidia', { perUserMfaState: 'enabled' });
  await asked.requester.presses(ready, 'it-worked');
  await untilPostSays(asked.post, 'approver.step.revert.already-so');
  expect(writersOf(asked)).toHaveLength(1);
  expect(bot().sandbox.viewUser('lidia').perUserMfaState).toBe('enabled');
});

describe('somebody sets it back while it waits for the user', () => {
  it('the approvers are told with what was done, and decide again on the same case', async () => {
    const { asked } = await readyFor('lynne', 'keep');
    bot().sandbox.changeUser('lynne', { perUserMfaState: 'disabled' });
    const post = await nextPostAbout(asked, 'approve');
    const card = cardOf(post);
    expect(card.text).toContain(words('history.again.fell-back'));
    expect(card.text).toContain(words('history.what.fell-back'));
    expect(card.text).toContain('Approved by Megan Bowen');
    expect(card.text).toContain(words('approver.step.enforce.done'));

    await approve(post, 'keep');
    // The first post stands in the same conversation and may still say so of the first time.
    await bot().connector.untilShown(
      post.conversationId,
      (sent) => sent.activityId === post.activityId && says(cardOf(sent), 'approvers', ['awaiting-user']),
    );
    expect(bot().sandbox.viewUser('lynne').perUserMfaState).toBe('enforced');
    expect(writersOf(asked)).toHaveLength(2);
    const ready = () =>
      asked.requester
        .messages()
        .filter((sent) => says(cardOf(sent), 'requester', ['awaiting-user']))
        .filter((sent) => cardOf(sent).verbs.includes('it-worked'));
    await eventually('one message with the buttons', () => ready().length === 1);
  });
});
