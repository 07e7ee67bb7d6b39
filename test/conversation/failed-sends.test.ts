import { askAs, openApprovals, says, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);

async function askedBy(key: string): Promise<Asked> {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  return askAs(bot(), key);
}

function toldHowOften({ requester }: Asked): number {
  return bot()
    .connector.sent()
    .filter((sent) => sent.kind === 'post' && sent.conversationId === requester.conversationId)
    .filter((sent) => says(cardOf(sent), 'requester', ['awaiting-user'])).length;
}

const error = (code: string) => ({ error: { code, message: code } });

describe('a message that Teams does not take', () => {
  it.each([
    ['alex', 429, { 'retry-after': '1' }],
    ['adele', 503, {}],
    ['isaiah', 502, {}],
  ] as const)('of %s with %j is sent again, and comes once', async (key, status, headers) => {
    const asked = await askedBy(key);
    bot().connector.failNext(2, { status, headers, body: error('Throttled'), on: 'post' });
    await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    const ready = await untilTold(bot(), asked, 'it-worked');
    await asked.requester.presses(ready, 'it-worked');
    await untilApproversSee(bot(), asked, ['resolved']);
    expect(toldHowOften(asked)).toBe(1);
  });

  it('quickly is waited for, and comes once', async () => {
    const asked = await askedBy('joni');
    bot().connector.slowDown(1_000);
    await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    const ready = await untilTold(bot(), asked, 'it-worked');
    bot().connector.slowDown(0);
    await asked.requester.presses(ready, 'it-worked');
    await untilApproversSee(bot(), asked, ['resolved']);
    expect(toldHowOften(asked)).toBe(1);
  });

  it('for good is logged with its code, and the case is there when the person writes', async () => {
    const asked = await askedBy('lidia');
    bot().connector.failNext(1, { status: 403, body: error('ConversationBlockedByUser'), on: 'post' });
    await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    const line = await bot().log.line('message cannot be delivered');
    expect(line.data).toMatchObject({ code: 'ConversationBlockedByUser', message: 'ready' });
    await untilApproversSee(bot(), asked, ['awaiting-user']);
    const status = only(await asked.requester.says('status'));
    expect(cardOf(status).verbs).toContain('it-worked');
  });
});

describe('an update that Teams does not take', () => {
  it('now is made again', async () => {
    const asked = await askedBy('johanna');
    bot().connector.failNext(3, { status: 429, headers: { 'retry-after': '1' }, on: 'update' });
    await inApprovals('nestor').presses(asked.post, 'decline', { reason: 'No' });
    await untilApproversSee(bot(), asked, ['declined']);
  });

  it('because the message is gone hurts nobody', async () => {
    const asked = await askedBy('miriam');
    const gone = { status: 404, body: error('ActivityNotFoundInConversation'), on: 'update' } as const;
    bot().connector.failNext(1, gone);
    await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    const ready = await untilTold(bot(), asked, 'it-worked');
    const turn = await asked.requester.presses(ready, 'it-worked');
    expect(says(turn.card, 'requester', ['resolved'])).toBe(true);
  });
});
