import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { askAs, openApprovals, says, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { startConnector } from '../support/connector';
import type { Connector } from '../support/connector';
import { eventually } from '../support/eventually';
import { listenOn } from '../support/listen-on';
import { findPostgres } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { endProcesses, runProcess } from '../support/run-process';
import type { Running } from '../support/run-process';
import { approvalsChannelId } from '../support/start-bot';
import { person } from '../support/talk';

// On a server, a dead process's jobs are given out again after half a minute; each test waits for that.
jest.setTimeout(240_000);
const patienceMs = 90_000;

afterAll(endProcesses);

interface World {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly connector: Connector;
  /** Starts the bot, again with the same data and on the same port. */
  start(): Promise<Running>;
  stop(): Promise<void>;
}

async function createWorld(databaseUrl: string): Promise<World> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kill-nine-'));
  const sandbox = await startSandbox({ propagationMs: 0, throttling: 'off' });
  const connector = await startConnector({ patienceMs });
  const port = await findPort();
  const settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    GRAPH_BASE_URL: sandbox.graphUrl,
    GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
    SANDBOX_TOKEN_SERVICE_URL: sandbox.tokenServiceUrl,
    ALLOWED_TENANTS: sandbox.tenantId,
    APPROVERS_GROUP_ID: sandbox.approversGroupId,
    APPROVALS_CHANNEL_ID: approvalsChannelId,
    SPREAD_SECONDS: '1',
  };
  return {
    url: `http://127.0.0.1:${port}`,
    sandbox,
    connector,
    async start() {
      const running = runProcess('src/sandbox/demo/bot.ts', settings);
      await running.logged('listening');
      return running;
    },
    async stop() {
      await Promise.all([sandbox.stop(), connector.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function findPort(): Promise<number> {
  const probe = createServer();
  const port = await listenOn(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function requestsAbout({ sandbox }: World, { requester }: Asked, path: string) {
  return sandbox.requests.entries().filter((one) => one.path.includes(`${requester.id}/${path}`));
}

function patches(world: World, asked: Asked) {
  return requestsAbout(world, asked, 'authentication/requirements').filter(
    ({ method }) => method === 'PATCH',
  );
}

function signOuts(world: World, asked: Asked) {
  return requestsAbout(world, asked, 'revokeSignInSessions');
}

/** The messages of its own by which the requester was told that it is ready. */
function readyMessages({ connector }: World, { requester }: Asked) {
  return connector
    .sent()
    .filter((sent) => sent.kind === 'post' && sent.conversationId === requester.conversationId)
    .filter((sent) => says(cardOf(sent), 'requester', ['awaiting-user']));
}

/** Carried out, and no answer ever comes: the bot is waiting for it when it is killed. */
const unanswered = { kind: 'silence', carriedOut: true } as const;

interface Moment {
  readonly name: string;
  readonly key: string;
  readonly before?: (world: World) => void;
  readonly comes: (world: World, asked: Asked) => Promise<unknown>;
}

const moments: readonly Moment[] = [
  { name: 'right after the approval was answered', key: 'alex', comes: () => Promise.resolve() },
  {
    name: 'when the change has arrived and nothing has come back',
    key: 'adele',
    before: ({ sandbox }) => sandbox.faults.add({ ...unanswered, method: 'PATCH', path: 'requirements' }),
    comes: (world, asked) => eventually('the change', () => patches(world, asked).length > 0),
  },
  {
    name: 'when the sign-out has arrived and nothing has come back',
    key: 'isaiah',
    before: ({ sandbox }) => sandbox.faults.add({ ...unanswered, path: 'revokeSignInSessions' }),
    comes: (world, asked) => eventually('the sign-out', () => signOuts(world, asked).length > 0),
  },
  {
    name: 'after the sign-out, while the change spreads',
    key: 'lidia',
    comes: (world, asked) => eventually('the sign-out', () => signOuts(world, asked).length > 0),
  },
];

async function surviveKill(world: World, { key, before, comes }: Moment): Promise<void> {
  const first = await world.start();
  await openApprovals(world);
  const asked = await askAs(world, key);
  before?.(world);
  const approver = person(world, 'megan').inChannel(approvalsChannelId);
  const turn = await approver.presses(asked.post, 'approve', { afterwards: 'keep' });
  expect([turn.status, turn.code]).toEqual([200, 200]);
  await comes(world, asked);
  first.signal('SIGKILL');
  expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });

  const second = await world.start();
  const ready = await untilTold(world, asked, 'it-worked');
  const closed = await asked.requester.presses(ready, 'it-worked');
  expect(says(closed.card, 'requester', ['resolved'])).toBe(true);
  const shown = await untilApproversSee(world, asked, ['resolved']);
  expect(cardOf(shown).verbs).not.toContain('approve');
  await world.connector.untilShown(
    asked.requester.conversationId,
    (sent) => sent.activityId === ready.activityId && says(cardOf(sent), 'requester', ['resolved']),
  );
  expect(patches(world, asked).map(({ holder }) => holder)).toEqual(['MeganB@contoso.example']);
  expect(readyMessages(world, asked)).toHaveLength(1);
  second.signal('SIGTERM');
  expect(await second.ended).toEqual({ code: 0, signal: null });
}

describe('killed with SIGKILL on the embedded database, a case goes on where it was', () => {
  let world: World | undefined;
  beforeAll(async () => {
    world = await createWorld('');
  });
  afterAll(() => world?.stop());

  it.each(moments)('$name', async (moment) => {
    if (world) await surviveKill(world, moment);
    expect(world).toBeDefined();
  });
});

const findServer = findPostgres();

(findServer ? describe : describe.skip)('killed with SIGKILL on a PostgreSQL server', () => {
  let server: Postgres | undefined;
  let world: World | undefined;
  beforeAll(async () => {
    server = await findServer?.();
    world = await createWorld((await server?.createDatabase()) ?? '');
  });
  afterAll(async () => {
    await endProcesses();
    await world?.stop();
    await server?.stop();
  });

  it.each(moments)('$name', async (moment) => {
    if (world) await surviveKill(world, moment);
    expect(world).toBeDefined();
  });
});
