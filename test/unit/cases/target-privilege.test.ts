import { isPrivileged, privilegeByFinding, targetPrivilege } from '../../../src/cases/target-privilege';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { roleId } from '../../../src/sandbox/tenant/roles';
import { factsWith, unreadable } from '../../support/facts';
import type { FactsOverrides } from '../../support/facts';

const of = (overrides: FactsOverrides) => targetPrivilege(factsWith(overrides).user);
const { globalAdministrator, directoryReaders } = roleId;

test.each([
  ['nothing', {}, { kind: 'none' }],
  ['a role that may only look', { activeRoleIds: [directoryReaders] }, { kind: 'none' }],
  ['a member', { memberOfRoleAssignableGroup: true }, { kind: 'role-assignable-group', as: 'member' }],
  ['an owner', { ownerOfRoleAssignableGroup: true }, { kind: 'role-assignable-group', as: 'owner' }],
  [
    'a member, whatever else is unreadable',
    {
      activeRoleIds: unreadable('throttled'),
      memberOfRoleAssignableGroup: true,
      ownerOfRoleAssignableGroup: unreadable('throttled'),
    },
    { kind: 'role-assignable-group', as: 'member' },
  ],
  [
    'a role, and no group',
    { activeRoleIds: [directoryReaders, globalAdministrator] },
    { kind: 'admin-role', roleIds: [globalAdministrator], alsoByGroup: false },
  ],
  [
    'a role and a group',
    { activeRoleIds: [globalAdministrator], ownerOfRoleAssignableGroup: true },
    { kind: 'admin-role', roleIds: [globalAdministrator], alsoByGroup: true },
  ],
  [
    'unreadable roles',
    { activeRoleIds: unreadable('not-permitted') },
    { kind: 'unknown', why: 'not-permitted' },
  ],
  [
    'unreadable owned groups',
    { ownerOfRoleAssignableGroup: unreadable('throttled') },
    { kind: 'unknown', why: 'throttled' },
  ],
] as const)('%s', (_what, overrides, privilege) => {
  expect(of(overrides)).toEqual(privilege);
});

test('not knowing counts as privileged', () => {
  expect(isPrivileged({ kind: 'unknown', why: 'throttled' })).toBe(true);
  expect(isPrivileged({ kind: 'none' })).toBe(false);
});

describe('a case from before the privilege was read on its own', () => {
  const ofFinding = (overrides: FactsOverrides) =>
    privilegeByFinding(diagnose(factsWith(overrides), { symptom: 'option-missing', app: 'other' }));

  test.each([
    ['ruled out', {}, { kind: 'none' }],
    [
      'confirmed: as strict as can be',
      { activeRoleIds: [globalAdministrator] },
      { kind: 'admin-role', roleIds: [], alsoByGroup: true },
    ],
    ['unknown', { activeRoleIds: unreadable('throttled') }, { kind: 'unknown', why: 'throttled' }],
  ] as const)('%s', (_what, overrides, privilege) => {
    expect(ofFinding(overrides)).toEqual(privilege);
  });
});
