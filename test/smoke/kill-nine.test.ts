import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { says, untilApproversSee } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import {
  approveAs,
  changesOf,
  itWorks,
  momentNames,
  moments,
  rideSandbox,
  rideSettings,
  rideToMoments,
  untilSetBack,
} from '../support/crash-ride';
import type { Moment } from '../support/crash-ride';
import { findPostgres } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { approvalsChannelId } from '../support/start-bot';

/**
 * One process is killed while a dozen cases are each at another recorded step, and the next one takes them up. On a
 * server, a dead process's jobs are given out again after half a minute, and the tests wait for that.
 *
 * One hole is left, and it is not tested: killed between the connector's answer to a new message and the record of it,
 * nobody can know that it arrived, and it is posted again.
 */

const isOpen: readonly Moment[] = ['opened', 'asked'];
const isResolved: readonly Moment[] = ['reverting', 'reverted', 'over'];

interface Survived {
  readonly world: BotWorld;
  readonly bot: BotProcess;
  readonly rides: ReadonlyMap<Moment, Promise<Asked>>;
}

/** `between`: what else goes wrong while the next process takes the cases up. */
async function ride(world: BotWorld, between: () => Promise<void>): Promise<Survived> {
  const first = await world.start(rideSettings);
  const rides = await rideToMoments(world, first);
  first.signal('SIGKILL');
  expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });
  world.connector.stopFailing();
  const bot = await world.start(rideSettings);
  await between();
  return { world, bot, rides };
}

/** What its people do from there on, and the end that everybody sees. */
async function goOn({ bot, rides }: Survived, name: Moment): Promise<Asked> {
  const asked = await rides.get(name);
  if (!asked) throw new Error(`Nobody rode to "${name}".`);
  const { afterwards } = moments[name];
  if (isOpen.includes(name)) await approveAs(bot, asked, afterwards);
  if (!isResolved.includes(name)) await itWorks(bot, asked);
  await untilApproversSee(bot, asked, ['resolved']);
  if (afterwards === 'revert') await untilSetBack(bot, asked);
  return asked;
}

function expectOnce({ world }: Survived, name: Moment, { requester, caseId }: Asked): void {
  const { afterwards, key } = moments[name];
  const holder = 'MeganB@contoso.example';
  const changes = changesOf(world, name, 'authentication').map((change) => change.holder);
  expect(changes).toEqual(afterwards === 'revert' ? [holder, holder] : [holder]);
  expect(world.sandbox.viewUser(key).perUserMfaState).toBe(afterwards === 'revert' ? 'disabled' : 'enforced');
  const posts = world.connector.sent().filter(({ kind }) => kind === 'post');
  const requests = posts.filter(
    (sent) =>
      sent.conversationId.startsWith(approvalsChannelId) && JSON.stringify(sent.activity).includes(caseId),
  );
  expect(requests).toHaveLength(1);
  const toRequester = posts.filter(({ conversationId }) => conversationId === requester.conversationId);
  const ready = toRequester.filter((sent) => says(cardOf(sent), 'requester', ['awaiting-user']));
  expect(ready).toHaveLength(1);
  // The question of the check, and that it is ready: nothing else was ever said in a message of its own.
  expect(toRequester).toHaveLength(2);
}

function survives(store: () => Promise<{ readonly url: string; readonly server: Postgres | null }>): void {
  let world: BotWorld | undefined;
  let survived: Survived | undefined;
  let server: Postgres | null = null;
  beforeAll(async () => {
    const made = await store();
    server = made.server;
    world = await createBotWorld(made.url, rideSandbox);
    const ridden = await ride(world, async () => server?.restart?.());
    survived = ridden;
    // Side by side, as they were killed; each test looks at one of them.
    await Promise.allSettled(momentNames.map((name) => goOn(ridden, name)));
  });
  afterAll(async () => {
    await world?.stop();
    await server?.stop();
  });

  it.each(momentNames.map((name) => ({ name, title: moments[name].title })))('$title', async ({ name }) => {
    if (!survived) throw new Error('Nothing was ridden.');
    const asked = await survived.rides.get(name);
    if (!asked) throw new Error(`Nobody rode to "${name}".`);
    await untilApproversSee(survived.bot, asked, ['resolved']);
    if (moments[name].afterwards === 'revert') await untilSetBack(survived.bot, asked);
    expectOnce(survived, name, asked);
  });
}

describe('killed with SIGKILL on the embedded database, each case goes on where it was', () => {
  survives(() => Promise.resolve({ url: '', server: null }));
});

const findServer = findPostgres();

(findServer ? describe : describe.skip)(
  'killed with SIGKILL on a PostgreSQL server that is restarted too, each case goes on where it was',
  () => {
    survives(async () => {
      const server = await findServer?.();
      if (!server) throw new Error('There is no server.');
      return { url: await server.createDatabase(), server };
    });
  },
);
