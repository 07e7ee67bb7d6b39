import { getPersona } from '../../src/sandbox/personas';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, handClock, sandboxes } from './ask';

const start = sandboxes();
const alex = getPersona('alex');
const megan = getPersona('megan');
const diego = getPersona('diego');

const path = (id: string) => `/beta/users/${id}/authentication/requirements`;

function patch(sandbox: Sandbox, id: string, perUserMfaState: unknown) {
  const token = sandbox.issueToken(megan.id);
  return ask(sandbox, path(id), { method: 'PATCH', body: { perUserMfaState }, token });
}

async function stateOf(sandbox: Sandbox, id: string) {
  return (await ask(sandbox, path(id))).body['perUserMfaState'];
}

describe('setting the per-user MFA state', () => {
  it('answers 204 without a body, and is seen only after a while', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock, propagationMs: 3000 });
    const answer = await patch(sandbox, alex.id, 'enforced');
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await stateOf(sandbox, alex.id)).toBe('disabled');
    time.pass(2999);
    expect(await stateOf(sandbox, alex.id)).toBe('disabled');
    time.pass(1);
    expect(await stateOf(sandbox, alex.id)).toBe('enforced');
  });

  it('shows after a while by the real clock too', async () => {
    const sandbox = await start({ propagationMs: 50 });
    await patch(sandbox, alex.id, 'enforced');
    while ((await stateOf(sandbox, alex.id)) !== 'enforced') await new Promise(setImmediate);
  });

  it('lets a reader with the same delegated token read it back', async () => {
    const sandbox = await start({ propagationMs: 0 });
    await patch(sandbox, alex.id, 'enforced');
    const { body } = await ask(sandbox, path(alex.id), { token: sandbox.issueToken(megan.id) });
    expect(body['perUserMfaState']).toBe('enforced');
  });

  it('promotes enabled to enforced for somebody with a method, and for nobody else', async () => {
    const sandbox = await start({ propagationMs: 0 });
    await patch(sandbox, alex.id, 'enabled');
    await patch(sandbox, diego.id, 'enabled');
    expect(await stateOf(sandbox, alex.id)).toBe('enforced');
    expect(await stateOf(sandbox, diego.id)).toBe('enabled');
  });

  it('keeps the last of several writes', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    await patch(sandbox, alex.id, 'enforced');
    time.pass(1000);
    await patch(sandbox, alex.id, 'disabled');
    time.pass(2000);
    expect(await stateOf(sandbox, alex.id)).toBe('enforced');
    time.pass(1000);
    expect(await stateOf(sandbox, alex.id)).toBe('disabled');
  });

  it.each(['unknownFutureValue', 'Enforced', 1, null])('refuses %p', async (state) => {
    const sandbox = await start();
    expect((await patch(sandbox, alex.id, state)).status).toBe(400);
  });

  it('refuses a body that is no JSON, and an unknown user', async () => {
    const sandbox = await start();
    const token = sandbox.issueToken(megan.id);
    const answer = await ask(sandbox, path(alex.id), { method: 'PATCH', body: '{"perUser', token });
    expect([answer.status, answer.error.code]).toEqual([400, 'BadRequest']);
    expect((await patch(sandbox, 'nobody', 'enforced')).status).toBe(404);
  });

  it('is written to the audit log under the name of whoever decided', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    await patch(sandbox, alex.id, 'enforced');
    const filter = encodeURIComponent(`targetResources/any(t:t/id eq '${alex.id}')`);
    const audits = () => ask(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${filter}`);
    expect((await audits()).value).toEqual([]);
    time.pass(3000);
    const { value } = await audits();
    expect(value.map((entry) => entry['activityDisplayName']).sort()).toEqual([
      'Enable Strong Authentication',
      'Update per-user multifactor authentication state',
      'Update user',
    ]);
    expect(value[0]).toMatchObject({ initiatedBy: { app: null, user: { id: megan.id } } });
  });
});

describe('signing out', () => {
  const select = '?$select=signInSessionsValidFromDateTime';
  const revoke = (sandbox: Sandbox, id: string, version = 'v1.0') =>
    ask(sandbox, `/${version}/users/${id}/revokeSignInSessions`, {
      method: 'POST',
      token: sandbox.issueToken(megan.id),
    });

  it.each(['v1.0', 'beta'])('moves the start of valid sessions, in %s', async (version) => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    const validFrom = async () => (await ask(sandbox, `/v1.0/users/${alex.id}${select}`)).body;
    const answer = await revoke(sandbox, alex.id, version);
    expect([answer.status, answer.body['value']]).toEqual([200, true]);
    expect(await validFrom()).not.toMatchObject({
      signInSessionsValidFromDateTime: '2026-11-21T08:00:00.000Z',
    });
    time.pass(3000);
    expect(await validFrom()).toMatchObject({ signInSessionsValidFromDateTime: '2026-11-21T08:00:00.000Z' });
  });

  it('does nothing for a guest, and says true', async () => {
    const sandbox = await start({ propagationMs: 0 });
    const guest = getPersona('pradeep');
    const before = (await ask(sandbox, `/v1.0/users/${guest.id}${select}`)).body;
    expect((await revoke(sandbox, guest.id)).status).toBe(200);
    expect((await ask(sandbox, `/v1.0/users/${guest.id}${select}`)).body).toEqual(before);
  });
});
