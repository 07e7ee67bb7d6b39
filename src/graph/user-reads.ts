import type { Read, Reads } from './reads';

/** What is asked about one account. */
export type UserRead =
  'account' | 'requirements' | 'methods' | 'groups' | 'ownedGroups' | 'assignableGroups' | 'roles' | 'audit';

/** As Microsoft's documentation writes them, for the evidence. */
export const userSources = {
  account: 'GET /beta/users/{id}',
  requirements: 'GET /beta/users/{id}/authentication/requirements',
  methods: 'GET /beta/users/{id}/authentication/methods',
  groups: 'GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group',
  ownedGroups: 'GET /beta/users/{id}/ownedObjects/microsoft.graph.group',
  assignableGroups: 'GET /beta/groups',
  roles: 'GET /beta/roleManagement/directory/transitiveRoleAssignments',
  audit: 'GET /beta/auditLogs/directoryAudits',
} as const satisfies Record<UserRead, string>;

const accountFields = [
  'id',
  'displayName',
  'userPrincipalName',
  'userType',
  'accountEnabled',
  'onPremisesSyncEnabled',
  'externalUserState',
  'creationType',
  'signInSessionsValidFromDateTime',
].join(',');

/**
 * `isAssignableToRole` is null for most groups, and for each where the app may not read it: then all properties are, and
 * `securityEnabled`, which every group has, tells the two apart.
 */
const groupFields = 'id,isAssignableToRole,securityEnabled';

/** Without `id`, which nobody needs to know: by that, the two lists of groups can be told from each other, empty ones too. */
const ownedGroupFields = 'isAssignableToRole,securityEnabled';

/**
 * How far back the audit log is asked. The thinking looks at the last 24 hours; the hour more is for clocks that
 * differ, and a short span keeps the answer to one page.
 */
const auditSpanMs = 25 * 60 * 60_000;

export function accountPath(key: string): string {
  return `${userPath(key)}?$select=${accountFields}`;
}

/** `$` at the start would be read as an OData word and `..` as a way out of the path: such names go into quotes. */
function userPath(key: string): string {
  return /^[$.]/.test(key)
    ? `/users('${encodeURIComponent(key.replaceAll("'", "''"))}')`
    : `/users/${encodeURIComponent(key)}`;
}

/** Everything that can be asked by object id or user principal name alike. */
export function readsByKey(key: string): readonly Read<UserRead>[] {
  const user = userPath(key);
  return [
    { id: 'requirements', method: 'GET', path: `${user}/authentication/requirements` },
    { id: 'methods', method: 'GET', path: `${user}/authentication/methods` },
    {
      id: 'groups',
      method: 'GET',
      path: `${user}/transitiveMemberOf/microsoft.graph.group?$select=${groupFields}&$top=999`,
    },
    {
      id: 'ownedGroups',
      method: 'GET',
      path: `${user}/ownedObjects/microsoft.graph.group?$select=${ownedGroupFields}`,
    },
  ];
}

/** What takes an object id alone. */
export function readsById(id: string, now: Date): readonly Read<UserRead>[] {
  return [rolesRead(id), assignableGroupsRead, auditRead(id, now)];
}

/** A tenant has 500 of them at most. */
const assignableGroupsRead: Read<'assignableGroups'> = {
  id: 'assignableGroups',
  method: 'GET',
  path: `/groups?$filter=${encodeURIComponent('isAssignableToRole eq true')}&$select=id&$expand=owners($select=id)`,
};

/** Without the header Graph refuses it. Assignments through groups come back under the group's id, so none is dropped. */
export function rolesRead(id: string): Read<'roles'> {
  const filter = encodeURIComponent(`principalId eq ${quoted(id)}`);
  return {
    id: 'roles',
    method: 'GET',
    path: `/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=${filter}`,
    headers: { ConsistencyLevel: 'eventual' },
  };
}

/** What they may activate in Privileged Identity Management; without a licence for it Graph answers 400. */
export function eligibilityRead(id: string): Read<'eligibility'> {
  const filter = encodeURIComponent(`principalId eq ${quoted(id)}`);
  return {
    id: 'eligibility',
    method: 'GET',
    path: `/roleManagement/directory/roleEligibilityScheduleInstances?$filter=${filter}&$select=roleDefinitionId,directoryScopeId`,
  };
}

function auditRead(id: string, now: Date): Read<'audit'> {
  const since = new Date(now.getTime() - auditSpanMs).toISOString();
  const filter = `targetResources/any(t:t/id eq ${quoted(id)}) and activityDateTime ge ${since}`;
  return {
    id: 'audit',
    method: 'GET',
    path: `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}`,
  };
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function userReads(id: string, now: Date): Reads<UserRead> {
  const account: Read<UserRead> = { id: 'account', method: 'GET', path: accountPath(id) };
  return { version: 'beta', reads: [account, ...readsByKey(id), ...readsById(id, now)] };
}
