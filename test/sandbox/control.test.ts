import { getPersona } from '../../src/sandbox/personas';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, batch, get, sandboxes } from './ask';

const start = sandboxes();
const alex = getPersona('alex');
const requirements = `/beta/users/${alex.id}/authentication/requirements`;

const post = (sandbox: Sandbox, path: string, body?: unknown) =>
  ask(sandbox, `/_sandbox${path}`, { method: 'POST', body: body ?? {}, token: null });

describe('control paths', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await start({ propagationMs: 0 });
  });

  it('log what Graph received, inner requests too', async () => {
    await batch(sandbox, [get('1', '/domains?$select=id'), get('2', '/users/nobody')]);
    await ask(sandbox, requirements, { token: sandbox.issueToken(getPersona('megan').id) });
    await ask(sandbox, '/v1.0/domains', { token: 'made-up' });
    const log: unknown = JSON.parse((await ask(sandbox, '/_sandbox/requests')).text);
    expect(log).toMatchObject([
      { path: '/beta/domains', query: '$select=id', inner: true, status: 200, holder: 'application' },
      { path: '/beta/users/nobody', inner: true, status: 404 },
      { path: '/beta/$batch', method: 'POST', inner: false, batch: null, status: 200 },
      { path: requirements, status: 200, holder: 'MeganB@contoso.example' },
      { path: '/v1.0/domains', status: 401, holder: 'nobody' },
    ]);
    await ask(sandbox, '/_sandbox/requests', { method: 'DELETE' });
    expect(sandbox.requests.entries()).toEqual([]);
  });

  it('set faults, one or several, and take them back', async () => {
    await post(sandbox, '/faults', [
      { kind: 'status', path: '/domains', status: 503 },
      { kind: 'status', path: '/domains', status: 504 },
    ]);
    await post(sandbox, '/faults', { kind: 'status', path: '/domains', status: 500 });
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(503);
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(504);
    await ask(sandbox, '/_sandbox/faults', { method: 'DELETE' });
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(200);
  });

  it('click in the portal, which is seen at once and audited', async () => {
    await post(sandbox, '/users/alex', { perUserMfaState: 'enabled', by: 'nestor', accountEnabled: false });
    expect((await ask(sandbox, requirements)).body['perUserMfaState']).toBe('enabled');
    const account = await ask(sandbox, `/v1.0/users/${alex.id}?$select=accountEnabled`);
    expect(account.body['accountEnabled']).toBe(false);
    const { value } = await ask(sandbox, '/v1.0/auditLogs/directoryAudits?$top=1');
    expect(value).toMatchObject([
      { initiatedBy: { user: { userPrincipalName: 'NestorW@contoso.example' } } },
    ]);
  });

  it('turn the tenant switch', async () => {
    await post(sandbox, '/tenant', { allowAppPasswords: false });
    expect((await ask(sandbox, '/beta/policies/mfaServicePolicy')).body['allowAppPasswords']).toBe(false);
    expect((await ask(sandbox, '/_sandbox/tenant')).body['securityDefaultsEnabled']).toBe(false);
  });

  it('add an app password as soon as it is offered, never before', async () => {
    const add = async () => (await post(sandbox, `/users/${alex.userPrincipalName}/app-passwords`)).body;
    expect(await add()).toMatchObject({ created: false, notOfferedBecause: 'Per-user MFA is not enforced.' });
    await post(sandbox, '/users/alex', { perUserMfaState: 'enforced' });
    await post(sandbox, '/tenant', { allowAppPasswords: false });
    expect(await add()).toMatchObject({ created: false });
    await post(sandbox, '/tenant', { allowAppPasswords: true });
    expect(await add()).toMatchObject({ created: true, appPasswords: 1, appPasswordOffered: true });
    const filter = encodeURIComponent("activityDisplayName eq 'Create application password for user'");
    expect((await ask(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${filter}`)).value).toHaveLength(1);
  });

  it('change how somebody is signed in', async () => {
    const patch = { signedIn: false, consented: false, challenged: true, tokens: 'expired' };
    const { body } = await post(sandbox, '/users/megan/sign-in', patch);
    expect(body).toEqual({ signedIn: false, consented: false, challenged: true });
    expect((await post(sandbox, '/users/megan/sign-in', { signedIn: true })).body).toEqual({
      signedIn: true,
      consented: false,
      challenged: true,
    });
    await post(sandbox, '/reset');
    expect(sandbox.changeSignIn('megan', {})).toEqual({ signedIn: true, consented: true, challenged: false });
  });

  it('go back to the beginning', async () => {
    await post(sandbox, '/users/alex', { perUserMfaState: 'enforced' });
    await post(sandbox, '/tenant', { allowAppPasswords: false });
    await post(sandbox, '/faults', { kind: 'status', path: '.', status: 500 });
    await post(sandbox, '/reset');
    expect(sandbox.viewUser('alex').perUserMfaState).toBe('disabled');
    expect(sandbox.viewTenant().allowAppPasswords).toBe(true);
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(200);
  });

  it.each([
    ['/users/nobody', {}, 404],
    ['/users/alex', { perUserMfaState: 'perhaps' }, 400],
    ['/users/alex', { favouriteColour: 'blue' }, 400],
    ['/users/nobody/sign-in', {}, 404],
    ['/users/megan/sign-in', { favouriteColour: 'blue' }, 400],
    ['/tenant', { favouriteColour: 'blue' }, 400],
    ['/faults', { kind: 'earthquake' }, 400],
    ['/nowhere', {}, 404],
  ])('refuse what they do not know: %s %p', async (path, body, status) => {
    expect((await post(sandbox, path, body)).status).toBe(status);
  });
});
