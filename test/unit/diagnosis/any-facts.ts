import fc from 'fast-check';
import { apps, symptoms } from '../../../src/diagnosis/answers';
import type { UnknownReason } from '../../../src/diagnosis/fact';
import type { FactsOverrides, PolicyOverrides, Unreadable } from '../../support/facts';

const me = '11111111-1111-1111-1111-111111111111';

const reasons = ['not-permitted', 'not-licensed', 'throttled', 'not-answered', 'not-exposed'] as const;
const anyReason: fc.Arbitrary<UnknownReason> = fc.constantFrom(...reasons);

/** Few ids, so that policies and users meet often. */
const someOf = (...ids: readonly string[]) => fc.subarray([...ids]);
const guestTypes = ['internalGuest', 'b2bCollaborationGuest', 'b2bCollaborationMember', 'unknownFutureValue'];

export const anyUsers = fc.record({
  includeUsers: someOf('All', me, 'somebody', 'GuestsOrExternalUsers'),
  excludeUsers: someOf(me, 'somebody', 'GuestsOrExternalUsers'),
  includeGroups: someOf('g1', 'g2'),
  excludeGroups: someOf('g1', 'g2'),
  includeRoles: someOf('r1', 'r2'),
  excludeRoles: someOf('r1', 'r2'),
  includeGuestTypes: someOf(...guestTypes),
  excludeGuestTypes: someOf(...guestTypes),
  includeGuestsOfSomeTenants: fc.boolean(),
  excludeGuestsOfSomeTenants: fc.boolean(),
});

export const anyPolicy: fc.Arbitrary<PolicyOverrides> = fc.record({
  state: fc.constantFrom('enabled', 'enabled', 'disabled', 'enabledForReportingButNotEnforced'),
  users: anyUsers,
  applications: fc.record({
    include: someOf('All', 'Office365', 'teams'),
    exclude: fc.oneof(fc.constant([]), someOf('Office365', 'teams')),
    userActions: someOf('urn:user:registersecurityinfo'),
    filtered: fc.boolean(),
  }),
  clientAppTypes: someOf('all', 'browser', 'exchangeActiveSync', 'other'),
  locations: fc.constantFrom(null, null, { include: ['All'], exclude: ['AllTrusted'] }),
  furtherConditions: fc.constantFrom([], [], ['signInRiskLevels']),
  authenticationFlows: fc.constantFrom(false, false, true),
  grant: fc.record({
    operator: fc.constantFrom('AND', 'OR'),
    builtInControls: fc.constantFrom(['block'], ['mfa'], ['mfa', 'compliantDevice']),
  }),
});

const read = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | Unreadable> =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.record({ unknown: anyReason }) });

const anyTime = fc.constantFrom(
  '2026-11-21T04:59:00Z',
  '2026-11-21T02:00:00Z',
  '2026-11-20T23:00:00Z',
  '2026-11-01T00:00:00Z',
);
const anyTimeOrNone = fc.option(anyTime, { nil: null });

const anyAccount = {
  userPrincipalName: fc.constantFrom('ann@contoso.com', 'ann@fabrikam.com', null),
  accountEnabled: read(fc.boolean()),
  userType: read(fc.constantFrom('Member', 'Guest', null)),
  external: read(fc.boolean()),
  sessionsValidFrom: read(anyTimeOrNone),
  perUserMfaState: read(fc.constantFrom('disabled', 'enabled', 'enforced')),
  registeredMethods: read(someOf('password', 'email', 'phone', 'fido2')),
  groupIds: read(someOf('g1', 'g2')),
  memberOfRoleAssignableGroup: read(fc.boolean()),
  ownerOfRoleAssignableGroup: read(fc.boolean()),
  activeRoleIds: read(someOf('r1', 'r2', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b')),
  stateChangedAt: read(anyTimeOrNone),
  enforcedByUsAt: anyTimeOrNone,
} as const;

export const anyOverrides: fc.Arbitrary<FactsOverrides> = fc.record({
  ...anyAccount,
  appPasswordsAllowed: read(fc.boolean()),
  hasTrustedIps: read(fc.boolean()),
  securityDefaults: read(fc.boolean()),
  conditionalAccess: read(fc.array(anyPolicy, { maxLength: 3 })),
  federatedDomains: read(someOf('contoso.com', 'northwind.com')),
  switchAnswer: fc.option(fc.record({ allowed: fc.boolean(), by: fc.constant('Bob'), at: anyTime }), {
    nil: null,
  }),
});

export const anyAnswers = fc.record({ symptom: fc.constantFrom(...symptoms), app: fc.constantFrom(...apps) });

export const readableFacts = [
  'accountEnabled',
  'userType',
  'external',
  'sessionsValidFrom',
  'perUserMfaState',
  'registeredMethods',
  'groupIds',
  'memberOfRoleAssignableGroup',
  'ownerOfRoleAssignableGroup',
  'activeRoleIds',
  'stateChangedAt',
  'appPasswordsAllowed',
  'hasTrustedIps',
  'securityDefaults',
  'conditionalAccess',
  'federatedDomains',
] as const satisfies readonly (keyof FactsOverrides)[];
export type ReadableFact = (typeof readableFacts)[number];

/** Any facts made unreadable, each for its own reason. */
export const anyUnreadable: fc.Arbitrary<Partial<Record<ReadableFact, Unreadable>>> = fc
  .tuple(fc.subarray([...readableFacts]), anyReason)
  .map(([names, unknown]) => Object.fromEntries(names.map((name) => [name, { unknown }])));
