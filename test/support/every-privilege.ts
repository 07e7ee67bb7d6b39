import type { TargetPrivilege } from '../../src/cases/target-privilege';

/** One of each kind. */
export const everyPrivilege: readonly TargetPrivilege[] = [
  { kind: 'none' },
  { kind: 'role-assignable-group', as: 'member' },
  { kind: 'role-assignable-group', as: 'owner' },
  { kind: 'admin-role', roleIds: ['729827e3-9c14-49f7-bb1b-9608f156bbb8'], alsoByGroup: false },
  { kind: 'admin-role', roleIds: [], alsoByGroup: true },
  { kind: 'unknown', why: 'throttled' },
];
