import { textFor } from '../../src/teams/text/text-for';
import type { TextKey } from '../../src/teams/text/language';
import { askAs, openApprovals, untilApproversSee, untilRequesterSees, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import type { Sent } from '../support/chats';
import { clocksWith, seconds } from '../support/clocks';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile, escalationChannelId } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { person } from '../support/talk';

const { t } = textFor('en');

const isIn = (channelId: string) => (sent: Sent) => sent.conversationId.startsWith(`${channelId};`);
const has = (sent: Sent, key: TextKey) => cardOf(sent).text.includes(t(key));

/** The first post in a channel that says this about the requester. */
function postSaying(bot: Bot, asked: Asked, [channelId, key]: [string, TextKey]): Promise<Sent> {
  const { displayName } = asked.requester;
  return bot.connector.nextPost(
    (sent) =>
      sent.kind === 'post' &&
      isIn(channelId)(sent) &&
      has(sent, key) &&
      cardOf(sent).text.includes(displayName),
  );
}

/** The first new message to the requester that says this. */
function toldSaying(bot: Bot, { requester }: Asked, key: TextKey): Promise<Sent> {
  return bot.connector.nextPost(
    (sent) => sent.kind === 'post' && sent.conversationId === requester.conversationId && has(sent, key),
  );
}

const nowSaying = (bot: Bot, { conversationId, activityId }: Sent, key: TextKey) =>
  bot.connector.untilShown(conversationId, (sent) => sent.activityId === activityId && has(sent, key));

async function openChannels(bot: Bot): Promise<void> {
  await openApprovals(bot);
  await person(bot, 'henrietta').inChannel(escalationChannelId).installs();
}

async function approved(bot: Bot, key: string): Promise<Asked & { readonly ready: Sent }> {
  bot.sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  const asked = await askAs(bot, key);
  const approver = person(bot, 'megan').inChannel(approvalsChannelId);
  const turn = await approver.presses(asked.post, 'approve', { afterwards: 'keep' });
  expect(turn.code).toBe(200);
  return { ...asked, ready: await untilTold(bot, asked, 'it-worked') };
}

describe('nobody decides', () => {
  const bot = botForFile({
    clocks: clocksWith({
      remindAfterHours: seconds(2),
      escalateAfterHours: seconds(4),
      expireAfterHours: seconds(6),
    }),
  });
  beforeAll(() => openChannels(bot()));

  it('reminds, asks others, and tells the requester at last', async () => {
    const asked = await askAs(bot(), 'alex');
    const reminder = await postSaying(bot(), asked, [
      approvalsChannelId,
      'clocks.approver.reminded.headline',
    ]);
    expect(cardOf(reminder).text).toMatch(/Alex .* has been waiting since /);
    const escalated = await postSaying(bot(), asked, [
      escalationChannelId,
      'clocks.approver.escalated.headline',
    ]);
    expect(cardOf(escalated).verbs).toContain('approve');
    const expired = await toldSaying(bot(), asked, 'requester.state.enforce.expired.headline');
    expect(cardOf(expired).verbs).toEqual(['start']);
    for (const post of [asked.post, reminder, escalated]) {
      const closed = await nowSaying(bot(), post, 'approver.state.enforce.expired.headline');
      expect(cardOf(closed).verbs).toEqual(['details']);
    }
    const posts = bot()
      .connector.sent()
      .filter(({ kind }) => kind === 'post');
    expect(posts.filter(isIn(approvalsChannelId))).toHaveLength(2);
    expect(posts.filter(isIn(escalationChannelId))).toHaveLength(1);
  });
});

describe('the requester waits', () => {
  const bot = botForFile({
    clocks: clocksWith({ remindAfterHours: seconds(1), escalateAfterHours: seconds(2) }),
  });
  beforeAll(() => openChannels(bot()));

  it('is told what happens when, and can withdraw at any time before the decision', async () => {
    const asked = await askAs(bot(), 'alex');
    const reminder = await postSaying(bot(), asked, [
      approvalsChannelId,
      'clocks.approver.reminded.headline',
    ]);
    const escalated = await postSaying(bot(), asked, [
      escalationChannelId,
      'clocks.approver.escalated.headline',
    ]);
    const waiting = await bot().connector.untilShown(
      asked.requester.conversationId,
      (sent) => sent.activityId === asked.shown.activityId && /I asked more people/.test(cardOf(sent).text),
    );
    expect(cardOf(waiting).text).toMatch(
      /I reminded the admins\.\nI asked more people\.\nIf nobody decides by .*, I tell you\./,
    );
    const turn = await asked.requester.presses(waiting, 'withdraw');
    expect(turn.code).toBe(200);
    await untilRequesterSees(bot(), asked, ['withdrawn']);
    for (const post of [asked.post, reminder, escalated]) {
      const shown = await nowSaying(bot(), post, 'approver.state.enforce.withdrawn.headline');
      expect(cardOf(shown).verbs).not.toContain('approve');
    }
    const late = await person(bot(), 'megan')
      .inChannel(approvalsChannelId)
      .presses(asked.post, 'approve', { afterwards: 'keep' });
    expect(late.code).toBe(400);
    expect(bot().sandbox.viewUser('alex').perUserMfaState).toBe('disabled');
  });

  it('is decided about by the card from before, too: only the reminder and the escalation were noted since', async () => {
    bot().sandbox.changeUser('adele', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'adele');
    await postSaying(bot(), asked, [escalationChannelId, 'clocks.approver.escalated.headline']);
    expect(cardOf(asked.post).dataOf('approve')).toMatchObject({ seenVersion: 1 });
    const turn = await person(bot(), 'megan')
      .inChannel(approvalsChannelId)
      .presses(asked.post, 'approve', { afterwards: 'keep' });
    expect(turn.card.verbs).not.toContain('approve');
    await untilTold(bot(), asked, 'it-worked');
    expect(bot().sandbox.viewUser('adele').perUserMfaState).toBe('enforced');
  });
});

describe('the user says nothing', () => {
  const bot = botForFile({
    clocks: clocksWith({ nudgeAfterHours: seconds(3), closeAfterHours: seconds(3) }),
  });
  beforeAll(() => openChannels(bot()));

  async function closed(key: string) {
    const asked = await approved(bot(), key);
    const nudge = await toldSaying(bot(), asked, 'clocks.requester.nudged.headline');
    expect(cardOf(nudge).verbs).toEqual(['it-worked', 'still-missing']);
    const message = await toldSaying(bot(), asked, 'clocks.requester.closed.headline');
    expect(cardOf(message).verbs).toEqual(['it-worked', 'still-missing']);
    await nowSaying(bot(), asked.post, 'clocks.approver.closed.headline');
    return { ...asked, message };
  }

  it('is asked once more, then it is closed, and reopened by "still missing"', async () => {
    const asked = await closed('lidia');
    bot().sandbox.changeUser('lidia', { perUserMfaState: 'disabled' });
    const turn = await asked.requester.presses(asked.message, 'still-missing');
    expect(turn.code).toBe(200);
    await untilRequesterSees(bot(), asked, ['open']);
    await untilApproversSee(bot(), asked, ['open']);
  });

  it('can say afterwards that it worked', async () => {
    const asked = await closed('miriam');
    const turn = await asked.requester.presses(asked.message, 'it-worked');
    expect(turn.card.text).toContain(t('requester.state.enforce.resolved.headline'));
    await untilApproversSee(bot(), asked, ['resolved']);
  });

  it('is not asked where the audit log shows the app password', async () => {
    const asked = await approved(bot(), 'lynne');
    expect(bot().sandbox.createAppPassword('lynne').created).toBe(true);
    await nowSaying(bot(), asked.ready, 'clocks.requester.recorded.headline');
    await nowSaying(bot(), asked.post, 'clocks.approver.recorded.headline');
    const told = bot()
      .connector.messages(asked.requester.conversationId)
      .filter((sent) => has(sent, 'clocks.requester.closed.headline'));
    expect(told).toEqual([]);
  });

  it('is asked all the same where the audit log may not be read', async () => {
    bot().sandbox.faults.add({
      kind: 'status',
      path: '/auditLogs/directoryAudits',
      status: 403,
      times: null,
    });
    const asked = await approved(bot(), 'adele');
    expect(bot().sandbox.createAppPassword('adele').created).toBe(true);
    await toldSaying(bot(), asked, 'clocks.requester.closed.headline');
  });

  it('cannot withdraw any more', async () => {
    const asked = await approved(bot(), 'johanna');
    const turn = await asked.requester.clicks('withdraw', { caseId: asked.caseId }, { on: asked.ready });
    expect([turn.code, turn.said]).toEqual([200, '']);
    expect(turn.card.text).not.toContain(t('requester.state.enforce.withdrawn.headline'));
    expect(turn.card.verbs).toEqual(['it-worked', 'still-missing']);
  });
});
