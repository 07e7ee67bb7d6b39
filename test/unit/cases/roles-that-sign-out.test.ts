import type { RoleName } from '../../../src/cases/roles';
import { rolesThatSignOut } from '../../../src/cases/roles-that-sign-out';
import { targetPrivilege } from '../../../src/cases/target-privilege';
import { roleId } from '../../../src/sandbox/tenant/roles';
import { factsWith, unreadable } from '../../support/facts';
import type { FactsOverrides } from '../../support/facts';

const columns = [
  'authenticationAdministrator',
  'userAdministrator',
  'privilegedAuthenticationAdministrator',
  'globalAdministrator',
] as const satisfies readonly RoleName[];

const holding = (...activeRoleIds: readonly string[]): FactsOverrides => ({ activeRoleIds });
const usageSummaryReportsReader = '75934031-6c7e-415a-99d7-48dbd49e875e';
const billingAdministrator = 'b0f54661-2d74-4c50-afa3-1ec803f12efe';
const { helpdeskAdministrator, authenticationAdministrator, directoryReaders } = roleId;

/** Row by row as Microsoft prints it: Authentication, User, Privileged Authentication, Global Administrator. */
const matrix: readonly (readonly [string, FactsOverrides, string])[] = [
  ['no admin role', {}, 'yes yes yes yes'],
  ['member of a role-assignable group', { memberOfRoleAssignableGroup: true }, 'no no yes yes'],
  ['owner of a role-assignable group', { ownerOfRoleAssignableGroup: true }, 'no no yes yes'],
  ['Directory Readers', holding(directoryReaders), 'yes yes yes yes'],
  ['Guest Inviter', holding(roleId.guestInviter), 'yes yes yes yes'],
  ['Password Administrator', holding(roleId.passwordAdministrator), 'yes yes yes yes'],
  ['Message Center Reader', holding(roleId.messageCenterReader), 'yes yes yes yes'],
  ['Reports Reader', holding(roleId.reportsReader), 'yes yes yes yes'],
  ['Usage Summary Reports Reader', holding(usageSummaryReportsReader), 'yes yes yes yes'],
  ['Helpdesk Administrator', holding(helpdeskAdministrator), 'no yes yes yes'],
  ['Authentication Administrator', holding(authenticationAdministrator), 'yes no yes yes'],
  ['Groups Administrator', holding(roleId.groupsAdministrator), 'no yes yes yes'],
  ['User Administrator', holding(roleId.userAdministrator), 'no yes yes yes'],
  ['Authentication Policy Administrator', holding(roleId.authenticationPolicyAdministrator), 'no no yes yes'],
  [
    'Privileged Authentication Administrator',
    holding(roleId.privilegedAuthenticationAdministrator),
    'no no yes yes',
  ],
  ['Global Administrator', holding(roleId.globalAdministrator), 'no no yes yes'],
  ['Global Reader', holding(roleId.globalReader), 'no no yes yes'],
  ['a role that is in no row', holding(billingAdministrator), 'no no yes yes'],
  // Several at once: each of them has to allow it.
  [
    'two roles of different rows',
    holding(helpdeskAdministrator, authenticationAdministrator),
    'no no yes yes',
  ],
  ['a harmless role beside one', holding(directoryReaders, helpdeskAdministrator), 'no yes yes yes'],
  ['a role in capitals', holding(helpdeskAdministrator.toUpperCase()), 'no yes yes yes'],
  [
    'a role and a group',
    { ...holding(helpdeskAdministrator), memberOfRoleAssignableGroup: true },
    'no no yes yes',
  ],
  // Not knowing counts as the strictest row.
  ['roles unreadable', { activeRoleIds: unreadable('throttled') }, 'no no yes yes'],
  ['groups unreadable', { memberOfRoleAssignableGroup: unreadable('throttled') }, 'no no yes yes'],
  ['owned groups unreadable', { ownerOfRoleAssignableGroup: unreadable('not-permitted') }, 'no no yes yes'],
  [
    'a role, owned groups unreadable',
    { ...holding(helpdeskAdministrator), ownerOfRoleAssignableGroup: unreadable('not-permitted') },
    'no no yes yes',
  ],
];

const cells = matrix.flatMap(([target, facts, row]) =>
  row.split(' ').map((may, at) => ({ target, facts, role: columns[at] ?? 'globalAdministrator', may })),
);

test('the table is whole', () => {
  expect(cells).toHaveLength(matrix.length * columns.length);
});

test.each(cells)('$target, by $role: $may', ({ facts, role, may }) => {
  const able = rolesThatSignOut(targetPrivilege(factsWith(facts).user));
  expect(able.includes(role)).toBe(may === 'yes');
});

test.each(matrix)('%s: never by whoever may only set the state', (...[, facts]) => {
  const able = rolesThatSignOut(targetPrivilege(factsWith(facts).user));
  expect(able).not.toContain('authenticationPolicyAdministrator');
});
