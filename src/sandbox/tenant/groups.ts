import { roleId } from './roles';

/** Groups of the sandbox tenant. Membership is noted at the person, nesting at the group. */
export const groupId = {
  approvers: '5f1c3a52-0d4e-4a8e-9d0b-6f2f1b7c9a10',
  mfaExcluded: '8a7e2d14-3b9c-4c57-8f11-2f0c6d5e4b21',
  tierZero: 'c0d1b7e3-64aa-4f0f-a1d8-93e5b2c47f32',
  marketing: '27b4f9c6-1e58-4d23-b6a7-08d9e3f15c43',
  allStaff: 'e93a6c05-7f42-4be1-8c9d-54f7a2b80d54',
  helpdesk: '4d7f0a93-5b2e-4c18-a6d4-71e8c3f9b265',
} as const;

/** Delia Dennis among the personas. */
export const helpdeskOwnerId = 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a18';

export type GroupName = keyof typeof groupId;

export const groups: readonly Group[] = [
  group('approvers', 'App password approvers'),
  group('mfaExcluded', 'Excluded from the MFA policy'),
  {
    ...group('tierZero', 'Tier 0 administrators'),
    isAssignableToRole: true,
    roles: [roleId.globalAdministrator],
  },
  { ...group('marketing', 'Marketing'), memberOf: [groupId.allStaff] },
  group('allStaff', 'All staff'),
  {
    ...group('helpdesk', 'Helpdesk'),
    isAssignableToRole: true,
    owners: [helpdeskOwnerId],
  },
];

function group(name: GroupName, displayName: string): Group {
  return { id: groupId[name], displayName, isAssignableToRole: false, memberOf: [], roles: [], owners: [] };
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly isAssignableToRole: boolean;
  /** Ids of the groups that this group is a member of. */
  readonly memberOf: readonly string[];
  /** Ids of the roles that the group holds for its members. */
  readonly roles: readonly string[];
  /** Object ids of users. */
  readonly owners: readonly string[];
}
