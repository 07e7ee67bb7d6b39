import { coversUser } from '../../../../src/diagnosis/conditional-access/covers-user';
import type { UserConditions } from '../../../../src/diagnosis/conditional-access-policy';
import type { Holds } from '../../../../src/diagnosis/holds';
import { type FactsOverrides, factsWith, policyWith, unreadable } from '../../../support/facts';

const id = '11111111-1111-1111-1111-11111111111a';
const unknown: Holds = { unknown: 'throttled' };
const noGroups = { groupIds: unreadable('throttled') };
const noRoles = { activeRoleIds: unreadable('throttled') };
const noType = { userType: unreadable('throttled') };
const guest = { external: true, userType: 'Guest' };
const nobody = { includeUsers: [] };

type Row = readonly [string, Partial<UserConditions>, FactsOverrides, Holds];
const rows: readonly Row[] = [
  ['everybody', {}, {}, 'yes'],
  ['nobody', nobody, {}, 'no'],
  ['None', { includeUsers: ['None'] }, {}, 'no'],
  ['by id, however it is written', { includeUsers: [id.toUpperCase()] }, {}, 'yes'],
  ['somebody else', { includeUsers: ['22'] }, {}, 'no'],
  ['excluded by id', { excludeUsers: [id] }, {}, 'no'],
  ['excluded by id, groups unreadable', { excludeUsers: [id], excludeGroups: ['g'] }, noGroups, 'no'],
  ['by group', { ...nobody, includeGroups: ['g'] }, { groupIds: ['h', 'G'] }, 'yes'],
  ['not in the group', { ...nobody, includeGroups: ['g'] }, { groupIds: ['h'] }, 'no'],
  ['by group, groups unreadable', { ...nobody, includeGroups: ['g'] }, noGroups, unknown],
  ['everybody or by group, groups unreadable', { includeGroups: ['g'] }, noGroups, 'yes'],
  ['excluded by group', { excludeGroups: ['g'] }, { groupIds: ['g'] }, 'no'],
  ['excluded by group, groups unreadable', { excludeGroups: ['g'] }, noGroups, unknown],
  ['not included, excluded group unreadable', { ...nobody, excludeGroups: ['g'] }, noGroups, 'no'],
  ['no group named, groups unreadable', {}, noGroups, 'yes'],
  ['by role', { ...nobody, includeRoles: ['r'] }, { activeRoleIds: ['r'] }, 'yes'],
  ['by role, roles unreadable', { ...nobody, includeRoles: ['r'] }, noRoles, unknown],
  ['excluded by role', { excludeRoles: ['r'] }, { activeRoleIds: ['r'] }, 'no'],
  ['excluded by role, roles unreadable', { excludeRoles: ['r'] }, noRoles, unknown],
  ['all guests, a member', { includeUsers: ['GuestsOrExternalUsers'] }, {}, 'no'],
  [
    'all guests, an internal guest',
    { includeUsers: ['GuestsOrExternalUsers'] },
    { userType: 'Guest' },
    'yes',
  ],
  ['all guests, an external member', { includeUsers: ['GuestsOrExternalUsers'] }, { external: true }, 'yes'],
  ['all guests, type unreadable', { includeUsers: ['GuestsOrExternalUsers'] }, noType, unknown],
  [
    'all guests, external, type unreadable',
    { includeUsers: ['GuestsOrExternalUsers'] },
    { external: true, ...noType },
    'yes',
  ],
  ['without guests, a guest', { excludeUsers: ['GuestsOrExternalUsers'] }, guest, 'no'],
  ['internal guests, one', { ...nobody, includeGuestTypes: ['internalGuest'] }, { userType: 'guest' }, 'yes'],
  ['internal guests, an external one', { ...nobody, includeGuestTypes: ['internalGuest'] }, guest, 'no'],
  ['B2B guests, one', { ...nobody, includeGuestTypes: ['b2bCollaborationGuest'] }, guest, 'yes'],
  [
    'B2B guests, a B2B member',
    { ...nobody, includeGuestTypes: ['b2bCollaborationGuest'] },
    { external: true },
    'no',
  ],
  [
    'B2B members, one',
    { ...nobody, includeGuestTypes: ['b2bCollaborationMember'] },
    { external: true },
    'yes',
  ],
  [
    'B2B members, without a type',
    { ...nobody, includeGuestTypes: ['b2bCollaborationMember'] },
    { external: true, userType: null },
    'yes',
  ],
  ['B2B members, a member', { ...nobody, includeGuestTypes: ['b2bCollaborationMember'] }, noType, 'no'],
  [
    'B2B members, type unreadable',
    { ...nobody, includeGuestTypes: ['b2bCollaborationMember'] },
    { external: true, ...noType },
    unknown,
  ],
  ['without B2B guests, one', { excludeGuestTypes: ['b2bCollaborationGuest'] }, guest, 'no'],
  [
    'people without an account here',
    {
      ...nobody,
      includeGuestTypes: ['b2bDirectConnectUser', 'serviceProvider', 'otherExternalUser', 'none'],
    },
    guest,
    'no',
  ],
  [
    'a type unheard of',
    { ...nobody, includeGuestTypes: ['unknownFutureValue'] },
    {},
    { unknown: 'not-exposed' },
  ],
  [
    'B2B guests of some tenants, one',
    { ...nobody, includeGuestTypes: ['b2bCollaborationGuest'], includeGuestsOfSomeTenants: true },
    guest,
    { unknown: 'not-exposed' },
  ],
  [
    'B2B guests of some tenants, a member',
    { ...nobody, includeGuestTypes: ['b2bCollaborationGuest'], includeGuestsOfSomeTenants: true },
    {},
    'no',
  ],
  [
    'internal guests beside those of some tenants',
    { ...nobody, includeGuestTypes: ['internalGuest'], includeGuestsOfSomeTenants: true },
    { userType: 'Guest' },
    'yes',
  ],
  [
    'without guests of some tenants, one',
    { excludeGuestTypes: ['b2bCollaborationGuest'], excludeGuestsOfSomeTenants: true },
    guest,
    { unknown: 'not-exposed' },
  ],
];

test.each(rows)('covers %s', (_, ...[users, overrides, covered]) => {
  expect(coversUser(policyWith({ users }), factsWith({ id, ...overrides }).user)).toEqual(covered);
});
