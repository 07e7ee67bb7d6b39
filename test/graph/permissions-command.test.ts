import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox';
import { toSettings } from '../../src/sandbox/to-settings';
import { grantedPermissions } from '../../src/graph/granted-permissions';
import { runPermissions } from '../support/run-command';

const reads = [
  'User.Read.All',
  'Policy.Read.All',
  'UserAuthenticationMethod.Read.All',
  'RoleManagement.Read.Directory',
  'GroupMember.Read.All',
  'Domain.Read.All',
];

let sandbox: Sandbox;
const start = async (options: SandboxOptions) => {
  sandbox = await startSandbox({ throttling: 'off', ...options });
};
afterEach(() => sandbox.stop());

function run(args: readonly string[], as = 'henrietta', more: Readonly<Record<string, string>> = {}) {
  const settings = Object.fromEntries(toSettings(sandbox, sandbox.issueCliToken(getPersona(as).id)));
  return runPermissions(args, { ...settings, ...more });
}
const changes = () => sandbox.requests.entries().filter(({ method }) => method !== 'GET');
const app = (delegated: readonly string[]) => ({
  app: { delegated: [...delegated], federatedCredentials: [] },
});

test('--plan says what is there, what is missing, why it matters and how to grant it; it changes nothing', async () => {
  await start({ permissions: ['User.Read.All', 'Directory.ReadWrite.All'], tenant: app([]) });
  const { status, stdout, stderr } = await run(['--plan']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^granted +User\.Read\.All/m);
  expect(stdout).toMatch(/^MISSING +Policy\.Read\.All .*\n +for: .+\n +without: .+/m);
  expect(stdout).toMatch(/^off +AuditLog\.Read\.All/m);
  expect(stdout).toMatch(/^MISSING +User\.RevokeSessions\.All \(delegated/m);
  expect(stdout).toMatch(/^MISSING +federated credential/m);
  expect(stdout).toMatch(/never asked for: Directory\.ReadWrite\.All/);
  expect(stdout).toMatch(/adminconsent\?client_id=/);
  expect(changes()).toEqual([]);
});

test('--apply grants what is missing and nothing else, and a second time changes nothing', async () => {
  await start({ permissions: ['User.Read.All'], tenant: app(['User.RevokeSessions.All']) });
  const applied = await run(['--apply']);
  expect(applied).toMatchObject({ status: 0, stderr: '' });
  expect(sandbox.viewTenant().permissions.toSorted()).toEqual(reads.toSorted());
  expect(sandbox.viewTenant().app?.delegated.toSorted()).toEqual([
    'Policy.ReadWrite.AuthenticationMethod',
    'User.RevokeSessions.All',
  ]);
  expect(sandbox.viewTenant().app?.federatedCredentials).toHaveLength(1);
  const done = changes().length;
  expect(done).toBe(reads.length - 1 + 1 + 1);
  expect(await run(['--apply'])).toMatchObject({ status: 0 });
  expect(changes()).toHaveLength(done);
  expect(applied.stdout).toMatch(/^Everything that is asked for is granted\.$/m);
  expect(applied.stdout).not.toContain('adminconsent');
});

test('--optional asks for one more, and the product then has it', async () => {
  await start({ permissions: reads, tenant: app([]) });
  expect(await run(['--apply', '--optional', 'AuditLog.Read.All'])).toMatchObject({ status: 0 });
  expect(sandbox.viewTenant().permissions).toContain('AuditLog.Read.All');
  const before = { ...process.env };
  Object.assign(process.env, Object.fromEntries(toSettings(sandbox, '')));
  try {
    const granted = await grantedPermissions({
      baseUrl: sandbox.graphUrl,
      credential: { kind: 'managed-identity', clientId: process.env['BOT_ID'] ?? '' },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    expect(granted).toContain('AuditLog.Read.All');
  } finally {
    process.env = before;
  }
});

test('--json is for scripts', async () => {
  await start({ permissions: reads });
  const { stdout } = await run(['--plan', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ trust: 'missing', plan: { tooMuch: [] } });
});

test('GRAPH_WRITES application asks for the application writes instead', async () => {
  await start({ permissions: reads, tenant: app([]) });
  const applied = await run(['--apply'], 'henrietta', { GRAPH_WRITES: 'application' });
  expect(applied).toMatchObject({ status: 0 });
  expect(applied.stdout).toMatch(/^not needed +federated credential/m);
  expect(sandbox.viewTenant().permissions).toContain('User.RevokeSessions.All');
  expect(sandbox.viewTenant().app).toMatchObject({ delegated: [], federatedCredentials: [] });
});

test('an admin without the role is told which one, and nothing is changed', async () => {
  await start({ permissions: [], tenant: app([]) });
  const { status, stderr } = await run(['--apply'], 'megan');
  expect(status).toBe(4);
  expect(stderr).toMatch(/Privileged Role Administrator or Global Administrator/);
  expect(sandbox.viewTenant().permissions).toEqual([]);
});

test('what was left half done by a failure is finished by the next run', async () => {
  await start({ permissions: [], tenant: app([]) });
  sandbox.faults.add({
    kind: 'status',
    status: 503,
    method: 'POST',
    path: '/appRoleAssignments',
    after: 2,
    times: 1,
  });
  const broken = await run(['--apply']);
  expect(broken.status).toBe(4);
  expect(broken.stderr).toMatch(/HTTP 503/);
  expect(sandbox.viewTenant().permissions).toHaveLength(2);
  expect(await run(['--apply'])).toMatchObject({ status: 0 });
  expect(sandbox.viewTenant().permissions.toSorted()).toEqual(reads.toSorted());
});

test.each([
  [{ BOT_ID: '00000000-0000-4000-8000-00000000abcd' }, 4, /BOT_ID in this tenant/],
  [{ AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-00000000abcd' }, 4, /az ad sp create/],
  [{ ADMIN_ACCESS_TOKEN: 'unheard-of' }, 4, /HTTP 401/],
  [{ GRAPH_BASE_URL: 'http://127.0.0.1:9' }, 4, /could not be reached/],
  [{ GRAPH_BASE_URL: 'http://graph.example' }, 2, /https/],
  [{ BOT_ID: 'secret-value' }, 2, /BOT_ID must be a GUID/],
])('%j ends in words', async (settings, status, said) => {
  await start({});
  const ran = await run(['--plan'], 'henrietta', settings);
  expect(ran).toMatchObject({ status, stdout: '' });
  expect(ran.stderr).toMatch(said);
  expect(ran.stderr).not.toMatch(/secret-value|unheard-of/);
});

test('a named env file wins over what an earlier command left in the shell', async () => {
  await start({});
  const { status, stderr } = await run(['--plan', '--env', 'playground']);
  expect(status).toBe(4);
  expect(stderr).toMatch(/no identity has the client id BOT_ID/);
});

test.each([
  [[], /--plan/],
  [['--plan', '--apply'], /one of/],
  [['--plan', '--optional', 'Mail.Read'], /AuditLog/],
])('%j is refused with the usage', async (args, said) => {
  await start({});
  const ran = await run(args);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(said);
  expect(ran.stderr).toContain('Usage:');
});
