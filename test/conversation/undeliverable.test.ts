import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { askAs, askOnly, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { startConnector } from '../support/connector';
import type { Refusal } from '../support/connector';
import { eventually } from '../support/eventually';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const goneMessage =
  'the approvals channel is gone: approvers are asked in their own chats. Add the app to the channel again';
const notTold = textFor('en').t('delivery.notTold');

async function askedBy(key: string): Promise<Asked> {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  return askAs(bot(), key);
}

async function approve({ post }: Asked): Promise<void> {
  await person(bot(), 'megan').inChannel(approvalsChannelId).presses(post, 'approve', { afterwards: 'keep' });
}

/** The messages of its own by which the requester was told that it is ready. */
function readyMessages({ requester, shown }: Asked) {
  return bot()
    .connector.sent()
    .filter(({ kind, conversationId }) => kind === 'post' && conversationId === requester.conversationId)
    .filter((sent) => sent.activityId !== shown.activityId && cardOf(sent).verbs.includes('it-worked'));
}

/** The approvers' card, and the new message in their channel, say that the requester does not know. */
async function untilApproversAreTold({ post, caseId }: Asked): Promise<void> {
  await bot().connector.untilShown(post.conversationId, (sent) => cardOf(sent).text.includes(notTold));
  await bot().connector.nextPost(
    (sent) =>
      sent.kind === 'post' &&
      sent.activityId !== post.activityId &&
      sent.conversationId.startsWith(approvalsChannelId) &&
      cardOf(sent).text.includes(notTold) &&
      cardOf(sent).dataOf('details')['caseId'] === caseId,
  );
}

async function untilApproversNeedNotTell({ post }: Asked): Promise<void> {
  await bot().connector.untilShown(post.conversationId, (sent) => !cardOf(sent).text.includes(notTold));
}

const error = (code: string) => ({ error: { code, message: code } });

describe('somebody who cannot be told', () => {
  const refusals: readonly [string, string, Omit<Refusal, 'on' | 'in'>][] = [
    ['blocked the app', 'alex', { status: 403, body: error('ConversationBlockedByUser') }],
    ['is in no conversation any more', 'adele', { status: 404, body: error('ConversationNotFound') }],
    ['is said to have been told, without a message', 'isaiah', { status: 200, body: {} }],
    ['meets an error of Teams', 'lidia', { status: 500, body: error('ServiceError') }],
  ];

  it.each(refusals)('as %s, is told at the next contact, once', async (_why, key, refusal) => {
    const asked = await askedBy(key);
    const { conversationId } = asked.requester;
    bot().connector.failNext(1, { ...refusal, on: 'post', in: conversationId });
    await approve(asked);
    await untilApproversAreTold(asked);
    expect(readyMessages(asked)).toEqual([]);

    await asked.requester.says('hi');
    const ready = await untilTold(bot(), asked, 'it-worked');
    await untilApproversNeedNotTell(asked);
    await asked.requester.says('thanks');
    await asked.requester.presses(ready, 'it-worked');
    await untilApproversSee(bot(), asked, ['resolved']);
    expect(readyMessages(asked)).toHaveLength(1);
  });

  it('because the app was removed, is sent nothing until it is installed again', async () => {
    const asked = await askedBy('johanna');
    await asked.requester.sends({ type: 'installationUpdate', action: 'remove' });
    const arrivedIn = () =>
      bot()
        .connector.arrived()
        .filter(({ conversationId }) => conversationId === asked.requester.conversationId).length;
    const before = arrivedIn();
    await approve(asked);
    await untilApproversAreTold(asked);
    expect(arrivedIn()).toBe(before);

    await asked.requester.installs();
    await untilTold(bot(), asked, 'it-worked');
    await untilApproversNeedNotTell(asked);
  });

  it('and looks by themselves, is not told again', async () => {
    const asked = await askedBy('miriam');
    const blocked = { status: 403, body: error('ConversationBlockedByUser'), on: 'post' } as const;
    bot().connector.failNext(1, { ...blocked, in: asked.requester.conversationId });
    await approve(asked);
    await untilApproversAreTold(asked);
    await asked.requester.says('status');
    await untilApproversNeedNotTell(asked);
    expect(readyMessages(asked)).toHaveLength(1);
  });
});

describe('somebody who is heard from elsewhere', () => {
  it('is written to there, also where a card is brought up to date', async () => {
    const asked = await askedBy('joni');
    const elsewhere = await startConnector();
    await person({ url: bot().url, connector: elsewhere }, 'joni').says('hello');
    await approve(asked);
    await elsewhere.nextPost((sent) => sent.kind === 'post' && cardOf(sent).verbs.includes('it-worked'));
    await eventually('an update there', () => elsewhere.arrived().some(({ kind }) => kind === 'update'));
    await elsewhere.stop();
  });
});

describe('an approvals channel that is gone', () => {
  const approver = () => person(bot(), 'megan');
  beforeAll(() => approver().installs());
  afterEach(() => openApprovals(bot()));

  /** The request in the approver's own chat. */
  function untilAskedInChat(key: string) {
    const { displayName } = getPersona(key);
    const { conversationId } = approver();
    return bot().connector.nextPost(
      (sent) =>
        sent.conversationId === conversationId &&
        cardOf(sent).verbs.includes('approve') &&
        cardOf(sent).text.includes(displayName),
    );
  }

  const askFor = (key: string) => askOnly(bot(), person(bot(), key));

  const removals = [
    ['the app was removed from the team', 'nestor', { type: 'installationUpdate', action: 'remove' }],
    [
      'the app is no member of the team any more',
      'henrietta',
      { type: 'conversationUpdate', membersRemoved: [{ id: '28:app-password-check' }] },
    ],
  ] as const;

  it.each(removals)(
    'because %s, leaves approvers to be asked in their own chats',
    async (_why, key, activity) => {
      await approver().inChannel(approvalsChannelId).sends(activity);
      const line = await bot().log.line(goneMessage);
      expect(line.level).toBe('error');
      await askFor(key);
      const post = await untilAskedInChat(key);
      const turn = await approver().presses(post, 'decline', { reason: 'No' });
      expect(turn.code).toBe(200);
    },
  );

  it('as Teams says only when it is written to, too', async () => {
    const removed = { status: 403, body: error('BotNotInConversationRoster'), on: 'post' } as const;
    bot().connector.failNext(1, { ...removed, in: approvalsChannelId });
    await askFor('patti');
    await untilAskedInChat('patti');
  });
});
