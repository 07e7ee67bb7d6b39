import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox';
import { toSettings } from '../../src/sandbox/to-settings';
import { openEmbedded } from '../../src/store/database/open-embedded';
import { openStore } from '../../src/store/open-store';
import { anAddress } from '../store/an-address';
import { recordingLog } from '../store/recording-log';
import { Report } from '../support/doctor-report';
import { inStore, migrationsNow } from '../support/in-store';
import { runDoctor } from '../support/run-command';
import { withTokenService } from '../support/token-service';

const channelId = '19:approvals@thread.tacv2';
const leftChannelId = '19:removed@thread.tacv2';
const [alex, megan, lidia] = [getPersona('alex'), getPersona('megan'), getPersona('lidia')];

/** A store that the product has run on: Alex and a channel are reachable, Megan and another channel are not. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'doctor-'));
let sandbox: Sandbox;
beforeAll(async () => {
  await start({});
  const store = await openStore({
    databaseUrl: null,
    dataDir,
    log: recordingLog(),
    now: () => new Date(),
    sendsPerSecond: 50,
  });
  const { tenantId } = sandbox;
  for (const ownerId of [alex.id, megan.id]) {
    await store.people.remember(anAddress({ tenantId, ownerId, channelUserId: `29:${ownerId}` }));
  }
  for (const ownerId of [channelId, leftChannelId]) {
    await store.people.remember(anAddress({ tenantId, ownerId, isGroup: true }));
  }
  for (const ownerId of [megan.id, leftChannelId]) {
    await store.people.markLeft(tenantId, { ownerId }, 'app-removed');
  }
  await store.close();
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: SandboxOptions): Promise<void> {
  sandbox = await startSandbox({ throttling: 'off', ...options });
}

/** A tenant of its own for one test. */
async function withSandbox(options: SandboxOptions, work: () => Promise<void>): Promise<void> {
  const before = sandbox;
  await start(options);
  try {
    await work();
  } finally {
    await sandbox.stop();
    sandbox = before;
  }
}

type Settings = Readonly<Record<string, string>>;

async function examine(settings: Settings = {}, args: readonly string[] = []) {
  const own = Object.fromEntries(toSettings(sandbox, ''));
  const ran = await runDoctor(['--json', ...args], {
    ...own,
    DATA_DIR: dataDir,
    APPROVALS_CHANNEL_ID: channelId,
    ...settings,
  });
  expect(ran.stderr).toBe('');
  const { healthy, findings } = Report.parse(JSON.parse(ran.stdout));
  const codes = (status: string) =>
    findings.filter((one) => one.status === status).map(({ check, code }) => `${check}: ${code}`);
  return { ...ran, healthy, findings, failed: codes('failed'), warned: codes('warning'), codes };
}

test('a deployment in which all is well, in words', async () => {
  const settings = { ...Object.fromEntries(toSettings(sandbox, '')), DATA_DIR: dataDir };
  const { status, stdout, stderr } = await runDoctor(['--user', alex.userPrincipalName], {
    ...settings,
    APPROVALS_CHANNEL_ID: channelId,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const said of [
    /^Settings\n {2}ok/m,
    /^ {2}ok {6}AuditLog\.Read\.All works\.$/m,
    new RegExp(`^  ok      ${alex.id} has the app`, 'm'),
    /^Nothing failed\.$/m,
  ])
    expect(stdout).toMatch(said);
  expect(stdout).not.toMatch(/FAILED|WARNING|\{\w+\}/);
});

test('nothing is written, neither to the tenant nor to the database', async () => {
  const before = sandbox.requests.entries().length;
  await examine({}, ['--user', alex.id]);
  const asked = sandbox.requests.entries().slice(before);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
});

describe('each check fails alone', () => {
  test('settings: each problem by its name, and nothing else is looked at', async () => {
    const { status, failed, findings } = await examine({ BOT_ID: '', OAUTH_CONNECTION_NAME: '' });
    expect(status).toBe(2);
    expect(failed).toEqual(Array.from({ length: 2 }, () => 'settings: settings-problem'));
    expect(findings.map(({ found }) => found)).toEqual([
      expect.stringContaining('BOT_ID'),
      expect.stringContaining('OAUTH_CONNECTION_NAME'),
    ]);
  });

  test('outbound', async () => {
    const { status, failed } = await examine({ BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/openid' });
    expect([status, failed]).toEqual([1, ['outbound: not-reached']]);
  });

  test('credentials: what needs a token then says so, and nothing is called missing', async () => {
    const { status, failed, codes } = await examine({ IDENTITY_HEADER: 'of another machine' });
    expect(status).toBe(1);
    expect(failed).toEqual(
      expect.arrayContaining(['credentials: token-refused', 'credentials: bot-token-refused']),
    );
    expect(codes('skipped')).toContain('permissions: permission-unknown');
    expect(failed.filter((code) => code.startsWith('permissions'))).toEqual([]);
  });

  test.each([
    ['fast', -600_000, 'failed'],
    ['slow', 120_000, 'warning'],
  ])('clock: %s', async (side, byMs, status) => {
    const date = new Date(Date.now() + byMs).toUTCString();
    sandbox.faults.add({
      kind: 'status',
      path: '^/v1.0/users',
      status: 200,
      headers: { date },
      body: { value: [] },
    });
    const { findings } = await examine();
    const [clock] = findings.filter(({ check }) => check === 'clock');
    expect(clock).toMatchObject({ status, code: 'clock-off', values: { side } });
  });

  test('a permission, by what the token says and by trying it', async () => {
    const permissions = sandbox.viewTenant().permissions.filter((name) => name !== 'Domain.Read.All');
    await withSandbox({ permissions }, async () => {
      expect((await examine()).failed).toEqual(['permissions: permission-missing']);
      // This token tells nothing, so only trying shows it.
      const opaque = { GRAPH_ACCESS_TOKEN: sandbox.applicationToken };
      const { failed, findings } = await examine(opaque);
      expect(failed).toEqual(['permissions: permission-refused']);
      expect(findings.find(({ code }) => code === 'permission-refused')).toMatchObject({
        values: { name: 'Domain.Read.All' },
      });
    });
  });

  test('an optional permission only warns', async () => {
    const permissions = sandbox.viewTenant().permissions.filter((name) => name !== 'AuditLog.Read.All');
    await withSandbox({ permissions }, async () => {
      const { status, failed, warned } = await examine();
      expect([status, failed, warned]).toEqual([0, [], ['permissions: permission-optional']]);
    });
  });

  test('a permission to write, where the product writes by itself', async () => {
    const { failed, codes } = await examine({ GRAPH_WRITES: 'application' });
    expect(failed).toEqual(Array.from({ length: 2 }, () => 'permissions: permission-missing'));
    expect(codes('skipped')).toContain('token-service: connection-not-needed');
  });

  test.each([
    [404, 'token-service: connection-missing'],
    [500, 'token-service: connection-no-answer'],
  ])('the connection of the token service: %i', async (status, code) => {
    await withTokenService({ status }, async (TOKEN_SERVICE_URL) => {
      expect((await examine({ TOKEN_SERVICE_URL })).failed).toEqual([code]);
    });
  });

  test("an approver's token that may write only half", async () => {
    await withTokenService({ scp: 'openid User.RevokeSessions.All' }, async (TOKEN_SERVICE_URL) => {
      const { failed, findings } = await examine({ TOKEN_SERVICE_URL }, ['--user', alex.id]);
      expect(failed).toEqual(['token-service: delegated-missing']);
      expect(findings.find(({ code }) => code === 'delegated-missing')).toMatchObject({
        values: { name: 'Policy.ReadWrite.AuthenticationMethod' },
      });
    });
  });

  test('the database: out of reach, in clear, and never its password', async () => {
    // Nobody listens there; by its name it may be another machine.
    const { status, failed, warned, stdout } = await examine({
      DATABASE_URL: 'postgres://somebody:a-password@0.0.0.0:1/nowhere',
    });
    expect([status, failed]).toEqual([1, ['store: store-unreachable']]);
    expect(warned).toEqual(['store: store-in-clear']);
    expect(stdout).not.toContain('a-password');
  });

  test('the database: without tables, and in use', async () => {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'doctor-empty-'));
    expect((await examine({ DATA_DIR })).warned).toEqual(['store: store-empty']);
    const held = await openEmbedded(DATA_DIR);
    const { status, codes } = await examine({ DATA_DIR });
    await held.close();
    expect(status).toBe(0);
    expect(codes('skipped')).toEqual(
      expect.arrayContaining(['store: store-in-use', 'approvals: channel-unchecked']),
    );
    rmSync(DATA_DIR, { recursive: true, force: true });
  });

  test.each([
    [
      'store-to-migrate',
      `delete from kysely_migration where name = (select max(name) from kysely_migration)`,
    ],
    ['store-newer', `insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', 'now')`],
  ])('the migrations: %s', async (code, statement) => {
    const before = await migrationsNow(dataDir);
    await inStore(dataDir, statement);
    try {
      const { status, warned } = await examine();
      expect([status, warned]).toEqual([0, [`store: ${code}`]]);
    } finally {
      await inStore(dataDir, 'delete from kysely_migration');
      for (const name of before) {
        await inStore(dataDir, `insert into kysely_migration (name, timestamp) values ('${name}', 'now')`);
      }
    }
  });

  test.each([
    ['channel-unknown', '19:never-heard-of@thread.tacv2'],
    ['channel-left', leftChannelId],
  ])('the approvals channel: %s', async (code, APPROVALS_CHANNEL_ID) => {
    const { status, failed } = await examine({ APPROVALS_CHANNEL_ID });
    expect([status, failed]).toEqual([1, [`approvals: ${code}`]]);
  });

  test('the approvers: no such group', async () => {
    const { status, failed } = await examine({ APPROVERS_GROUP_ID: randomUUID() });
    expect([status, failed]).toEqual([1, ['approvals: approvers-none']]);
  });

  test.each([
    ['user-unknown', lidia.userPrincipalName],
    ['user-left', megan.id],
    ['user-not-found', 'nobody@contoso.example'],
  ])("the user's app: %s", async (code, user) => {
    const { status, failed } = await examine({}, ['--user', user]);
    expect([status, failed]).toEqual([1, [`installation: ${code}`]]);
  });
});

test.each([[['--user']], [['--user', ' ']]])('%j is refused with how it is used', async (args) => {
  const { status, stdout, stderr } = await runDoctor(args, {});
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage:');
});
