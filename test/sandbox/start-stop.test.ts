import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPersona, personas } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import { ask, sandboxes } from './ask';

const start = sandboxes();

describe('starting', () => {
  it('takes free ports on loopback', async () => {
    const sandbox = await start();
    expect(sandbox.graphUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.tokenServiceUrl).not.toBe(sandbox.graphUrl);
  });

  it('rejects on a taken port with the code and the port, and leaves nothing open', async () => {
    const taken = Number(new URL((await start()).graphUrl).port);
    const failure = { code: 'EADDRINUSE', port: taken };
    await expect(startSandbox({ graphPort: taken })).rejects.toThrow(String(taken));
    await expect(startSandbox({ graphPort: taken })).rejects.toMatchObject(failure);
    const other = await startSandbox();
    await other.stop();
    const graphPort = Number(new URL(other.graphUrl).port);
    await expect(startSandbox({ graphPort, tokenPort: taken })).rejects.toMatchObject(failure);
    await (await start({ graphPort })).stop();
  });

  it('stops at once and answers nobody any more', async () => {
    const sandbox = await start();
    await ask(sandbox, '/v1.0/domains');
    await sandbox.stop();
    await expect(ask(sandbox, '/v1.0/domains')).rejects.toThrow();
  });
});

describe('the state file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets the next start know what was done', async () => {
    const stateFile = join(folder, 'deep', 'tenant.json');
    const first = await start({ stateFile, propagationMs: 0 });
    const answer = await ask(first, `/beta/users/${getPersona('alex').id}/authentication/requirements`, {
      method: 'PATCH',
      body: { perUserMfaState: 'enforced' },
      token: first.issueToken(getPersona('megan').id),
    });
    expect(answer.status).toBe(204);
    first.changeTenant({ allowAppPasswords: false });
    await first.stop();
    const second = await start({ stateFile });
    expect(second.viewUser('alex').perUserMfaState).toBe('enforced');
    expect(second.viewTenant().allowAppPasswords).toBe(false);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['tenant.json']);
  });
});

describe('personas', () => {
  it('differ in key, id and user principal name', () => {
    for (const field of ['key', 'id', 'userPrincipalName'] as const) {
      expect(new Set(personas.map((persona) => persona[field])).size).toBe(personas.length);
    }
  });

  it('have ids that are GUIDs and say what is wrong', () => {
    for (const { id, situation, say } of personas) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(situation.length * say.length).toBeGreaterThan(0);
    }
  });

  it('are refused by a wrong key', () => {
    expect(() => getPersona('nobody')).toThrow('nobody');
  });
});
