import type { BotProcess, BotWorld } from './bot-world';
import { askAs, openApprovals, untilApproversSee, untilTold } from './case-flow';
import type { Asked } from './case-flow';
import type { Sent } from './chats';
import { eventually } from './eventually';
import { cardOf } from './read-card';
import { approvalsChannelId } from './start-bot';
import { person } from './talk';
import type { Seat } from './talk';

/** Where each case is when the process is killed: one case per recorded step, each of somebody else. */
export const moments = {
  opened: { key: 'alex', afterwards: 'keep', title: 'opened, and the approvers could not be told yet' },
  asked: { key: 'adele', afterwards: 'keep', title: 'the approvers were asked' },
  approved: { key: 'isaiah', afterwards: 'keep', title: 'right after the approval was answered' },
  enforcing: { key: 'lidia', afterwards: 'keep', title: 'the change has arrived, and no answer has come' },
  enforced: { key: 'johanna', afterwards: 'revert', title: 'the change was answered, and does not show yet' },
  signingOut: {
    key: 'miriam',
    afterwards: 'keep',
    title: 'the sign-out has arrived, and no answer has come',
  },
  spreading: { key: 'lynne', afterwards: 'keep', title: 'signed out, and the change spreads' },
  telling: { key: 'lee', afterwards: 'revert', title: 'it is ready, and the user could not be told yet' },
  ready: { key: 'joni', afterwards: 'revert', title: 'the user was told that it is ready' },
  reverting: { key: 'christie', afterwards: 'revert', title: 'the change back has arrived, and no answer' },
  reverted: {
    key: 'cameron',
    afterwards: 'revert',
    title: 'the change back was answered, and does not show',
  },
  over: { key: 'emily', afterwards: 'revert', title: 'set back, and read back' },
} as const satisfies Readonly<Record<string, Ride>>;

interface Ride {
  readonly key: string;
  readonly afterwards: 'keep' | 'revert';
  readonly title: string;
}

export type Moment = keyof typeof moments;
export const momentNames = Object.keys(moments).filter((name): name is Moment =>
  Object.hasOwn(moments, name),
);

/** How long a write stays unseen, and is then given to spread: time enough for the others to come to their moments. */
export const rideSandbox = { propagationMs: 5000 };
export const rideSettings = { SPREAD_SECONDS: '6' };

/** Changes of somebody's account that arrived, answered or not. */
export function changesOf({ sandbox }: BotWorld, moment: Moment, what: 'authentication' | 'revoke') {
  const { id } = sandbox.viewUser(moments[moment].key);
  return sandbox.requests
    .entries()
    .filter(({ method, path }) => method !== 'GET' && path.includes(`${id}/${what}`));
}

/** Brings every case to its moment; resolves when all are there at once. */
export async function rideToMoments(world: BotWorld, bot: BotProcess): Promise<Map<Moment, Promise<Asked>>> {
  await openApprovals(bot);
  for (const name of momentNames) {
    world.sandbox.changeUser(moments[name].key, { perUserMfaState: 'disabled' });
  }
  const rides = new Map<Moment, Promise<Asked>>();
  const ask = (name: Moment): Promise<Asked> => {
    const asking = askAs(bot, moments[name].key);
    rides.set(name, asking);
    return asking;
  };
  await Promise.all(momentNames.filter((name) => name !== 'opened').map(ask));
  const ridden: Ridden = {
    world,
    bot,
    of: async (name) => {
      const asked = await rides.get(name);
      if (!asked) throw new Error(`Nobody rides to "${name}".`);
      return asked;
    },
  };
  await toTheEnd(ridden);
  world.connector.failNext(1000, { status: 503, on: 'post', in: approvalsChannelId });
  // Whoever posts it is the next process.
  ask('opened').catch(() => undefined);
  await eventually('the refusal of the request', () => wasRefused(world, approvalsChannelId));
  await toTheMiddle(ridden);
  await approveAs(bot, await ridden.of('approved'), 'keep');
  return rides;
}

interface Ridden {
  readonly world: BotWorld;
  readonly bot: BotProcess;
  readonly of: (name: Moment) => Promise<Asked>;
}

/** Those that wait for the user, or for nothing at all. */
async function toTheEnd({ world, bot, of }: Ridden): Promise<void> {
  const telling = await of('telling');
  const { conversationId } = telling.requester;
  world.connector.failNext(1000, { status: 503, on: 'post', in: conversationId });
  const late = ['over', 'ready', 'reverting', 'reverted', 'telling'] as const;
  for (const name of late) await approveAs(bot, await of(name), moments[name].afterwards);
  await itWorks(bot, await of('over'));
  await untilSetBack(bot, await of('over'));
  for (const name of ['ready', 'reverting', 'reverted'] as const) await untilReady(bot, await of(name));
  await untilApproversSee(bot, telling, ['awaiting-user']);
  await eventually('the refusal of the message', () => wasRefused(world, conversationId));
}

/** A post that arrived and does not stand there. */
function wasRefused({ connector }: BotWorld, place: string): boolean {
  const arrived = connector
    .arrived()
    .filter(({ kind, conversationId }) => kind === 'post' && conversationId === place);
  const isThere = (conversationId: string) =>
    conversationId === place || conversationId.startsWith(`${place};`);
  const stands = connector
    .sent()
    .filter(({ kind, conversationId }) => kind === 'post' && isThere(conversationId));
  return arrived.length > stands.length;
}

/** Those that are held for as long as nothing is answered, or nothing shows. */
async function toTheMiddle({ world, bot, of }: Ridden): Promise<void> {
  const arrived = (name: Moment, what: 'authentication' | 'revoke', times: number) =>
    eventually(`${what} of ${name}`, () => changesOf(world, name, what).length === times);
  holdAnswer(world, 'signingOut', 'revokeSignInSessions');
  for (const name of ['signingOut', 'spreading'] as const) await approveAs(bot, await of(name), 'keep');
  await Promise.all([arrived('signingOut', 'revoke', 1), arrived('spreading', 'revoke', 1)]);
  holdAnswer(world, 'enforcing', 'authentication/requirements');
  holdAnswer(world, 'reverting', 'authentication/requirements');
  await approveAs(bot, await of('enforcing'), 'keep');
  await itWorks(bot, await of('reverting'));
  await approveAs(bot, await of('enforced'), 'revert');
  await itWorks(bot, await of('reverted'));
  await Promise.all([
    arrived('enforcing', 'authentication', 1),
    arrived('enforced', 'authentication', 1),
    arrived('reverting', 'authentication', 2),
    arrived('reverted', 'authentication', 2),
  ]);
}

/** The next change is carried out, and no answer ever comes: the bot waits for it when it is killed. */
function holdAnswer({ sandbox }: BotWorld, name: Moment, what: string): void {
  const { id } = sandbox.viewUser(moments[name].key);
  const method = what.startsWith('revoke') ? 'POST' : 'PATCH';
  sandbox.faults.add({ kind: 'silence', carriedOut: true, method, path: `${id}/${what}` });
}

export async function approveAs(seat: Seat, { post }: Asked, afterwards: 'keep' | 'revert'): Promise<void> {
  const turn = await person(seat, 'megan')
    .inChannel(approvalsChannelId)
    .presses(post, 'approve', { afterwards });
  expect([turn.status, turn.code]).toEqual([200, 200]);
}

function untilReady(seat: Seat, asked: Asked): Promise<Sent> {
  return untilTold(seat, asked, 'it-worked');
}

export async function itWorks(seat: Seat, asked: Asked): Promise<void> {
  const { id, displayName } = asked.requester;
  const turn = await person(seat, { id, displayName }).presses(await untilReady(seat, asked), 'it-worked');
  expect([turn.status, turn.code]).toEqual([200, 200]);
}

/** The approvers' card says that it was set back. */
export function untilSetBack({ connector }: Seat, { post }: Asked): Promise<Sent> {
  return connector.untilShown(post.conversationId, (sent) =>
    cardOf(sent).text.includes('Afterwards: per-user MFA was set back'),
  );
}
