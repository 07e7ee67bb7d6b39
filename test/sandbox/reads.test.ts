import { getPersona, personas } from '../../src/sandbox/personas';
import { groupId } from '../../src/sandbox/tenant/groups';
import { roleId } from '../../src/sandbox/tenant/roles';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, sandboxes } from './ask';

const start = sandboxes();
const alex = getPersona('alex');
const grady = getPersona('grady');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await start({ throttling: 'off' });
});

describe('users', () => {
  it('gives the default set without $select', async () => {
    const { status, body } = await ask(sandbox, `/v1.0/users/${alex.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: alex.id, userPrincipalName: 'AlexW@contoso.example' });
    expect(body).not.toHaveProperty('accountEnabled');
    expect(body).not.toHaveProperty('userType');
  });

  it('gives exactly what $select names', async () => {
    const { body } = await ask(sandbox, `/v1.0/users/${alex.id}?$select=id,accountEnabled,creationType`);
    expect(Object.keys(body).sort()).toEqual(['@odata.context', 'accountEnabled', 'creationType', 'id']);
    expect(body['@odata.context']).toBe(
      `${sandbox.graphUrl}/v1.0/$metadata#users(id,accountEnabled,creationType)/$entity`,
    );
  });

  it('finds by user principal name in any case, also a guest with an encoded #', async () => {
    expect((await ask(sandbox, '/v1.0/users/ALEXW@contoso.example')).body).toMatchObject({ id: alex.id });
    const guest = getPersona('pradeep');
    const path = `/v1.0/users/${encodeURIComponent(guest.userPrincipalName)}?$select=id,userType,externalUserState`;
    expect((await ask(sandbox, path)).body).toMatchObject({ id: guest.id, userType: 'Guest' });
  });

  it('refuses an unknown user and an unknown property', async () => {
    const nobody = await ask(sandbox, '/v1.0/users/nobody@contoso.example');
    expect([nobody.status, nobody.error.code]).toEqual([404, 'Request_ResourceNotFound']);
    const property = await ask(sandbox, `/v1.0/users/${alex.id}?$select=favouriteColour`);
    expect([property.status, property.error.code]).toEqual([400, 'BadRequest']);
  });

  it('lists and filters', async () => {
    const path = "/v1.0/users?$select=id&$filter=userPrincipalName eq 'alexw@contoso.example'";
    expect((await ask(sandbox, path)).value).toEqual([{ id: alex.id }]);
  });
});

describe('authentication', () => {
  it('tells the per-user MFA state in beta only', async () => {
    const path = `/users/${alex.id}/authentication/requirements`;
    expect((await ask(sandbox, `/beta${path}`)).body).toMatchObject({ perUserMfaState: 'disabled' });
    const stable = await ask(sandbox, `/v1.0${path}`);
    expect(stable.status).toBe(400);
    expect(stable.error.message).toBe("Resource not found for the segment 'requirements'.");
  });

  it('lists methods by their OData type', async () => {
    const { value } = await ask(sandbox, `/v1.0/users/${alex.id}/authentication/methods`);
    expect(value.map((method) => method['@odata.type'])).toEqual([
      '#microsoft.graph.passwordAuthenticationMethod',
      '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
    ]);
  });
});

const group = { '@odata.type': '#microsoft.graph.group' };

describe('groups', () => {
  it('lists transitive groups page by page', async () => {
    const path = `/v1.0/users/${alex.id}/transitiveMemberOf/microsoft.graph.group?$select=id&$top=1`;
    const first = await ask(sandbox, path);
    const second = await ask(sandbox, first.nextLink ?? '');
    expect(first.value).toHaveLength(1);
    expect(second.value).toHaveLength(1);
    expect(second.value).not.toEqual(first.value);
    expect(second.nextLink).toBeUndefined();
    expect(Object.keys(second.value[0] ?? {}).sort()).toEqual(['@odata.type', 'id']);
  });

  it('tells which groups can hold roles, of members and of owners, and null for most', async () => {
    const fields = '$select=id,isAssignableToRole,securityEnabled';
    const groupsOf = async (key: string, relation: string) =>
      (await ask(sandbox, `/beta/users/${getPersona(key).id}/${relation}/microsoft.graph.group?${fields}`))
        .value;
    expect(await groupsOf('enrico', 'transitiveMemberOf')).toEqual([
      { ...group, id: groupId.allStaff, isAssignableToRole: null, securityEnabled: true },
      { ...group, id: groupId.helpdesk, isAssignableToRole: true, securityEnabled: true },
    ]);
    expect(await groupsOf('delia', 'ownedObjects')).toMatchObject([{ isAssignableToRole: true }]);
    expect(await groupsOf('alex', 'ownedObjects')).toEqual([]);
  });

  it('lists those that can hold roles, with their owners', async () => {
    const path = '/beta/groups?$filter=isAssignableToRole eq true&$select=id&$expand=owners($select=id)';
    const owner = { '@odata.type': '#microsoft.graph.user', id: getPersona('delia').id };
    expect((await ask(sandbox, path)).value).toEqual([
      { ...group, id: groupId.tierZero, owners: [] },
      { ...group, id: groupId.helpdesk, owners: [owner] },
    ]);
  });

  it('checks memberships, nested ones too, and twenty at most', async () => {
    const groupIds = (await ask(sandbox, `/v1.0/users/${alex.id}/transitiveMemberOf`)).value.map(
      ({ id }) => id,
    );
    const check = (ids: readonly unknown[]) =>
      ask(sandbox, `/v1.0/users/${alex.id}/checkMemberGroups`, { method: 'POST', body: { groupIds: ids } });
    expect((await check([...groupIds, sandbox.approversGroupId])).body['value']).toEqual(groupIds);
    expect((await check(Array.from({ length: 21 }, String))).status).toBe(400);
  });

  it('lists the approvers', async () => {
    const path = `/v1.0/groups/${sandbox.approversGroupId}/transitiveMembers/microsoft.graph.user?$select=id`;
    const ids = (await ask(sandbox, path)).value.map(({ id }) => id);
    expect(ids).toEqual(personas.filter(({ seat }) => seat === 'admin').map(({ id }) => id));
  });
});

describe('roles', () => {
  const path = `/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=principalId eq '${grady.id}'`;
  const headers = { ConsistencyLevel: 'eventual' };

  it('gives an assignment held through a group under the id of the group', async () => {
    const { body, value } = await ask(sandbox, `/beta${path}`, { headers });
    expect(body['@odata.count']).toBe(1);
    expect(value).toMatchObject([{ roleDefinitionId: roleId.globalAdministrator, directoryScopeId: '/' }]);
    expect(value[0]?.['principalId']).not.toBe(grady.id);
  });

  it('is refused without the header, without the count, and in v1.0', async () => {
    expect((await ask(sandbox, `/beta${path}`)).status).toBe(404);
    expect((await ask(sandbox, `/beta${path.replace('$count=true&', '')}`, { headers })).status).toBe(400);
    expect((await ask(sandbox, `/v1.0${path}`, { headers })).status).toBe(400);
  });

  it('knows nobody by user principal name', async () => {
    const byName = path.replace(grady.id, grady.userPrincipalName);
    expect((await ask(sandbox, `/beta${byName}`, { headers })).value).toEqual([]);
  });
});

describe('eligible roles', () => {
  const of = (key: string) =>
    `/beta/roleManagement/directory/roleEligibilityScheduleInstances?$filter=principalId eq '${getPersona(key).id}'`;

  it('are listed by principal, and are not active', async () => {
    const { value } = await ask(sandbox, `${of('brian')}&$select=roleDefinitionId,directoryScopeId`);
    expect(value).toEqual([
      { roleDefinitionId: roleId.authenticationPolicyAdministrator, directoryScopeId: '/' },
    ]);
    expect((await ask(sandbox, of('brian').replace('beta', 'v1.0'))).value).toMatchObject([
      { principalId: getPersona('brian').id, memberType: 'Direct', appScopeId: null },
    ]);
    expect((await ask(sandbox, of('megan'))).value).toEqual([]);
    const active = `/beta/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=principalId eq '${getPersona('brian').id}'`;
    expect((await ask(sandbox, active, { headers: { ConsistencyLevel: 'eventual' } })).value).toEqual([]);
  });

  it('need a licence', async () => {
    const bare = await start({ tenant: { privilegedIdentityManagement: 'not-licensed' } });
    const answer = await ask(bare, of('brian'));
    expect([answer.status, answer.error.code]).toEqual([400, 'AadPremiumLicenseRequired']);
  });
});

describe('tenant', () => {
  it('tells security defaults, domains, policies and named locations', async () => {
    const defaults = await ask(sandbox, '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy');
    expect(defaults.body['isEnabled']).toBe(false);
    expect((await ask(sandbox, '/v1.0/domains')).value).toMatchObject([
      { id: 'contoso.example', authenticationType: 'Managed' },
      { id: 'fabrikam.example', authenticationType: 'Federated' },
    ]);
    const policies = await ask(sandbox, '/v1.0/identity/conditionalAccess/policies');
    expect(policies.value.map(({ state }) => state)).toEqual([
      'enabled',
      'enabledForReportingButNotEnforced',
    ]);
    expect((await ask(sandbox, '/v1.0/identity/conditionalAccess/namedLocations')).value).toHaveLength(1);
  });

  it('tells the app password switch in beta, as far as the tenant shows it', async () => {
    const path = '/beta/policies/mfaServicePolicy';
    expect((await ask(sandbox, path)).body['allowAppPasswords']).toBe(true);
    sandbox.changeTenant({ allowAppPasswords: null });
    expect((await ask(sandbox, path)).body).not.toHaveProperty('allowAppPasswords');
    sandbox.changeTenant({ mfaServicePolicyStatus: 404 });
    expect((await ask(sandbox, path)).status).toBe(404);
    expect((await ask(sandbox, path.replace('beta', 'v1.0'))).status).toBe(400);
  });

  it('speaks of licences where Conditional Access and the audit log have none', async () => {
    const bare = await start({
      throttling: 'off',
      tenant: { conditionalAccess: 'not-licensed', auditLog: 'not-licensed' },
    });
    const policies = await ask(bare, '/v1.0/identity/conditionalAccess/policies');
    expect([policies.status, policies.error.message]).toEqual([403, expect.stringContaining('licensed')]);
    expect((await ask(bare, '/v1.0/auditLogs/directoryAudits')).status).toBe(403);
  });
});

describe('audit log', () => {
  const filter = (text: string) =>
    ask(sandbox, `/v1.0/auditLogs/directoryAudits?$filter=${encodeURIComponent(text)}`);

  it('knows what was set before the sandbox began, and filters', async () => {
    const lynne = getPersona('lynne');
    const activity = "activityDisplayName eq 'Update per-user multifactor authentication state'";
    const { value } = await filter(`${activity} and targetResources/any(t:t/id eq '${lynne.id}')`);
    expect(value).toMatchObject([
      { initiatedBy: { user: { userPrincipalName: 'MeganB@contoso.example' } }, result: 'success' },
    ]);
    const since = new Date(Date.now() - 3_600_000).toISOString();
    expect((await filter(`activityDateTime ge ${since}`)).value).toHaveLength(1);
  });

  it('refuses a filter that is none', async () => {
    expect((await filter('activityDisplayName is nice')).status).toBe(400);
  });
});

describe('paths and methods', () => {
  it('refuses unknown versions, segments and methods', async () => {
    expect((await ask(sandbox, '/v2.0/users')).error.message).toBe('Invalid version: v2.0');
    expect((await ask(sandbox, '/v1.0/teapots')).error.message).toContain("segment 'teapots'");
    expect((await ask(sandbox, `/v1.0/users/${alex.id}`, { method: 'DELETE' })).status).toBe(405);
  });

  it('answers with the ids of the request, in headers and in errors', async () => {
    const headers = { 'client-request-id': '0c7c1cf5-4d2d-4a0e-9d3b-7d8a0c0b1a2f' };
    const answer = await ask(sandbox, '/v1.0/users/nobody', { headers });
    expect(answer.headers.get('client-request-id')).toBe(headers['client-request-id']);
    expect(answer.error.innerError).toMatchObject({
      'request-id': answer.headers.get('request-id'),
      'client-request-id': headers['client-request-id'],
    });
  });
});
