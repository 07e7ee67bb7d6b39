import { getPersona } from '../../src/sandbox/personas';
import { readPermissions } from '../../src/sandbox/tenant/tenant-facts';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, handClock, sandboxes } from './ask';

const start = sandboxes();
const id = (key: string) => getPersona(key).id;

function enforce(sandbox: Sandbox, by: string, target: string) {
  return ask(sandbox, `/beta/users/${id(target)}/authentication/requirements`, {
    method: 'PATCH',
    body: { perUserMfaState: 'enforced' },
    token: sandbox.issueToken(id(by)),
  });
}

function signOut(sandbox: Sandbox, by: string, target: string) {
  const token = sandbox.issueToken(id(by));
  return ask(sandbox, `/v1.0/users/${id(target)}/revokeSignInSessions`, { method: 'POST', token });
}

describe('tokens', () => {
  it('asks for one', async () => {
    const sandbox = await start();
    for (const token of [null, 'made-up']) {
      const answer = await ask(sandbox, '/v1.0/domains', { token });
      expect([answer.status, answer.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
      expect((await ask(sandbox, '/beta/$batch', { method: 'POST', body: {}, token })).status).toBe(401);
    }
  });

  it('refuses one that has expired, and one whose owner was blocked', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    const token = sandbox.issueToken(id('megan'));
    const read = () =>
      ask(sandbox, `/beta/users/${id('alex')}/authentication/requirements`, { token }).then(
        ({ status }) => status,
      );
    expect(await read()).toBe(200);
    sandbox.changeUser('megan', { accountEnabled: false });
    expect(await read()).toBe(401);
    sandbox.changeUser('megan', { accountEnabled: true });
    time.pass(3_600_000);
    expect(await read()).toBe(401);
  });
});

describe('application permissions', () => {
  const reads: readonly (readonly [permission: string, path: string])[] = [
    ['User.Read.All', `/v1.0/users/${id('alex')}`],
    ['Policy.Read.All', `/beta/users/${id('alex')}/authentication/requirements`],
    ['Policy.Read.All', '/beta/policies/mfaServicePolicy'],
    ['Policy.Read.All', '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy'],
    ['Policy.Read.All', '/v1.0/identity/conditionalAccess/policies'],
    ['UserAuthenticationMethod.Read.All', `/v1.0/users/${id('alex')}/authentication/methods`],
    ['GroupMember.Read.All', `/v1.0/users/${id('alex')}/transitiveMemberOf/microsoft.graph.group`],
    [
      'RoleManagement.Read.Directory',
      `/beta/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=principalId eq '${id('alex')}'`,
    ],
    [
      'RoleManagement.Read.Directory',
      `/beta/roleManagement/directory/roleEligibilityScheduleInstances?$filter=principalId eq '${id('brian')}'`,
    ],
    ['GroupMember.Read.All', `/v1.0/users/${id('delia')}/ownedObjects/microsoft.graph.group`],
    ['Domain.Read.All', '/v1.0/domains'],
    ['AuditLog.Read.All', '/v1.0/auditLogs/directoryAudits'],
  ];

  it.each(reads)('%s opens %s', async (permission, path) => {
    const headers = { ConsistencyLevel: 'eventual' };
    const permissions = readPermissions.filter((one) => one !== permission);
    const refused = await ask(await start({ permissions }), path, { headers });
    expect([refused.status, refused.error.code]).toEqual([403, 'Authorization_RequestDenied']);
    expect((await ask(await start(), path, { headers })).status).toBe(200);
  });

  it('does not write, unless that was consented to', async () => {
    const write = { method: 'PATCH', body: { perUserMfaState: 'enforced' } };
    const path = `/beta/users/${id('alex')}/authentication/requirements`;
    expect((await ask(await start(), path, write)).status).toBe(403);
    const permissions = [...readPermissions, 'Policy.ReadWrite.AuthenticationMethod'];
    expect((await ask(await start({ permissions }), path, write)).status).toBe(204);
  });

  it('does not evaluate policies, unless that was consented to', async () => {
    const body = { signInIdentity: { userId: id('alex') }, signInContext: {} };
    const path = '/v1.0/identity/conditionalAccess/evaluate';
    expect((await ask(await start(), path, { method: 'POST', body })).status).toBe(403);
    const permissions = [...readPermissions, 'Policy.Read.ConditionalAccess'];
    const { value } = await ask(await start({ permissions }), path, { method: 'POST', body });
    expect(value).toMatchObject([{ policyApplies: true, state: 'enabled' }, { policyApplies: true }]);
  });
});

describe('delegated rights', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await start();
  });

  it.each([
    ['megan', 204, 200],
    ['nestor', 204, 403],
    ['patti', 403, 403],
    ['henrietta', 204, 200],
    ['grady', 204, 200],
  ])('%s: enforcing %i, signing out %i', async (key, enforcing, signingOut) => {
    expect((await enforce(sandbox, key, 'alex')).status).toBe(enforcing);
    expect((await signOut(sandbox, key, 'alex')).status).toBe(signingOut);
  });

  it('protects privileged accounts from an Authentication Administrator only when signing out', async () => {
    for (const target of ['henrietta', 'grady', 'nestor']) {
      expect((await signOut(sandbox, 'megan', target)).status).toBe(403);
    }
    expect((await signOut(sandbox, 'henrietta', 'grady')).status).toBe(200);
    expect((await enforce(sandbox, 'nestor', 'henrietta')).status).toBe(204);
  });

  it.each(['enrico', 'delia'])('protects members and owners of role-assignable groups: %s', async (key) => {
    expect((await signOut(sandbox, 'megan', key)).status).toBe(403);
    expect((await signOut(sandbox, 'henrietta', key)).status).toBe(200);
  });

  it('lets everybody sign themselves out', async () => {
    expect((await signOut(sandbox, 'alex', 'alex')).status).toBe(200);
  });

  it('reads nothing that the scopes do not name', async () => {
    const token = sandbox.issueToken(id('henrietta'));
    expect((await ask(sandbox, `/v1.0/users/${id('alex')}`, { token })).status).toBe(403);
  });
});
