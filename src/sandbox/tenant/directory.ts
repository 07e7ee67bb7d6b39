import type { Group } from './groups';
import type { TenantState } from './tenant-state';
import type { UserState } from './user-state';

/** Users are addressed by object id or by user principal name, in any case. */
export function findUser(state: TenantState, idOrUpn: string): UserState | undefined {
  const wanted = idOrUpn.toLowerCase();
  return state.users.find(
    ({ id, userPrincipalName }) => id === wanted || userPrincipalName.toLowerCase() === wanted,
  );
}

export function directGroups(state: TenantState, user: UserState): Group[] {
  return state.facts.groups.filter(({ id }) => user.groups.includes(id));
}

/** The user's groups and the groups that those are in. */
export function transitiveGroups(state: TenantState, user: UserState): Group[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    const group = state.facts.groups.find((one) => one.id === id);
    if (group === undefined || found.has(id)) return;
    found.add(id);
    group.memberOf.forEach(visit);
  };
  user.groups.forEach(visit);
  return state.facts.groups.filter(({ id }) => found.has(id));
}

export interface RoleAssignment {
  readonly roleDefinitionId: string;
  /** The user, or the group that holds the role for its members. */
  readonly principalId: string;
}

export function roleAssignments(state: TenantState, user: UserState): RoleAssignment[] {
  const own = user.roles.map((roleDefinitionId) => ({ roleDefinitionId, principalId: user.id }));
  const held = transitiveGroups(state, user).flatMap(({ id, roles }) =>
    roles.map((roleDefinitionId) => ({ roleDefinitionId, principalId: id })),
  );
  return [...own, ...held];
}

/** Ids of all active roles, through groups too. */
export function activeRoles(state: TenantState, user: UserState): string[] {
  return roleAssignments(state, user).map(({ roleDefinitionId }) => roleDefinitionId);
}

export function transitiveMembers(state: TenantState, groupId: string): UserState[] {
  return state.users.filter((user) => transitiveGroups(state, user).some(({ id }) => id === groupId));
}

export function isInRoleAssignableGroup(state: TenantState, user: UserState): boolean {
  const owned = state.facts.groups.filter(({ owners }) => owners.includes(user.id));
  return [...owned, ...transitiveGroups(state, user)].some(({ isAssignableToRole }) => isAssignableToRole);
}
