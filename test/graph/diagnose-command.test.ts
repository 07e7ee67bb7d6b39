import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { Printed } from '../golden/printed';
import { runDiagnose } from '../support/run-command';
import { startFakeGraph } from '../support/fake-graph';

describe('npm run diagnose', () => {
  const alex = getPersona('alex');
  let sandbox: Sandbox;
  let env: Record<string, string>;

  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'off' });
    env = { GRAPH_BASE_URL: `${sandbox.graphUrl}/`, GRAPH_ACCESS_TOKEN: sandbox.applicationToken };
  });
  afterEach(() => sandbox.reset());
  afterAll(() => sandbox.stop());

  it.each([alex.userPrincipalName, alex.id])('prints one JSON object for %s', async (user) => {
    const ran = await runDiagnose(['--user', user, '--json'], env);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const printed = Printed.parse(JSON.parse(ran.stdout));
    expect(printed).toMatchObject({
      user: { id: alex.id, userPrincipalName: alex.userPrincipalName },
      symptom: 'option-missing',
      app: 'other',
      lead: 'per-user-mfa-disabled',
    });
    expect(ran.stdout).not.toContain(sandbox.applicationToken);
  });

  it('only reads', async () => {
    await runDiagnose(['--user', alex.id], env);
    const asked = sandbox.requests.entries().map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((request) => !request.startsWith('GET') && request !== 'POST /beta/$batch')).toEqual(
      [],
    );
  });

  it('says the same for human eyes', async () => {
    const ran = await runDiagnose(['--user', alex.userPrincipalName, '--app', 'scanner-or-printer'], env);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('Alex Wilber');
    expect(ran.stdout).toMatch(/Fix first: .+\n {2}-> /);
    for (const title of ['Confirmed', 'Cannot be known', 'Ruled out', 'MFA is demanded by']) {
      expect(ran.stdout.split('\n')).toContain(title);
    }
  });

  it('says what it may not read, and why', async () => {
    sandbox.changeTenant({ permissions: ['User.Read.All'] });
    const ran = await runDiagnose(['--user', alex.id, '--json'], env);
    const { findings } = Printed.parse(JSON.parse(ran.stdout));
    expect(findings.find(({ cause }) => cause === 'per-user-mfa-disabled')).toMatchObject({
      verdict: 'unknown',
      reason: 'not-permitted',
    });
    expect(ran.status).toBe(0);
    const { stdout } = await runDiagnose(['--user', alex.id], env);
    expect(stdout).toMatch(/perUserMfaState: unreadable .+\n +-> .*Policy\.Read\.All/);
    expect(stdout).toContain('UserAuthenticationMethod.Read.All');
    expect(stdout).not.toMatch(/grant .*User\.Read\.All/);
  });

  it.each([
    [[], '--user'],
    [['--user', ''], '--user'],
    [['--user'], '--user'],
    [['--user', 'a@b.c', '--symptom', 'headache'], 'password-refused'],
    [['--user', 'a@b.c', '--app', 'fax'], 'vpn-wifi-or-rdweb'],
    [['a@b.c'], 'a@b.c'],
  ])('ends with 2 for %j, and says what is wanted', async (args, hint) => {
    const ran = await runDiagnose(args, env);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(hint);
    expect(ran.stderr).toContain('Usage:');
  });

  it.each([
    [{ GRAPH_ACCESS_TOKEN: 'a-secret' }, 'GRAPH_ACCESS_TOKEN'],
    [{ GRAPH_ACCESS_TOKEN: 'a-secret', GRAPH_BASE_URL: 'https://graph.microsoft.com' }, 'GRAPH_ACCESS_TOKEN'],
    [{ GRAPH_ACCESS_TOKEN: 'a-secret\n', GRAPH_BASE_URL: 'http://127.0.0.1:9' }, 'GRAPH_ACCESS_TOKEN'],
    [{ GRAPH_ACCESS_TOKEN: 'a-secret', GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL'],
    [{ BOT_ID: 'a-secret' }, 'SECRET_BOT_PASSWORD'],
    [{ BOT_TYPE: 'a-secret' }, 'BOT_TYPE'],
  ])('ends with 2 for the settings %j, by name and never by value', async (settings, name) => {
    const ran = await runDiagnose(['--user', alex.id], settings);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(name);
    expect(ran.stderr).not.toContain('a-secret');
  });

  it.each(['nobody@contoso.example', '00000000-0000-4000-8000-000000000000', 'not a name/../x?y#z'])(
    'ends with 3 for %s',
    async (user) => {
      expect(await runDiagnose(['--user', user, '--json'], env)).toMatchObject({ status: 3, stdout: '' });
    },
  );

  it('ends with 4 when Graph refuses everything or cannot be reached', async () => {
    const stranger = { ...env, GRAPH_ACCESS_TOKEN: 'unheard-of-token', LOG_LEVEL: 'debug' };
    const refused = await runDiagnose(['--user', alex.id, '--json'], stranger);
    expect(refused).toMatchObject({ status: 4, stdout: '' });
    const nowhere = { ...env, GRAPH_BASE_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'debug' };
    const unreached = await runDiagnose(['--user', alex.userPrincipalName], nowhere);
    expect(unreached).toMatchObject({ status: 4, stdout: '' });
    expect(refused.stderr + unreached.stderr).not.toMatch(/unheard-of-token/);
    expect(unreached.stderr).not.toContain(sandbox.applicationToken);
  });

  it('answers within 15 seconds, even if Graph stays silent', async () => {
    const silent = await startFakeGraph();
    silent.always('hang');
    const began = Date.now();
    const ran = await runDiagnose(['--user', alex.userPrincipalName, '--json'], {
      ...env,
      GRAPH_BASE_URL: silent.url,
    });
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(ran).toMatchObject({ status: 4, stdout: '' });
    await silent.stop();
  });
});
