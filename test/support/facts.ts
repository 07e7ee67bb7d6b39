import type {
  ApplicationConditions,
  ConditionalAccessPolicy,
  GrantControls,
  UserConditions,
} from '../../src/diagnosis/conditional-access-policy';
import type { Fact, UnknownReason } from '../../src/diagnosis/fact';
import type { Facts, PerUserMfaState, SwitchAnswer } from '../../src/diagnosis/facts';

/** A read that failed, in the compact form of tests: `{ unknown: 'throttled' }`. */
export interface Unreadable {
  readonly unknown: UnknownReason;
}
type Read<T> = T | Unreadable;

export interface PolicyOverrides {
  readonly id?: string;
  readonly displayName?: string;
  readonly state?: string;
  readonly users?: Partial<UserConditions>;
  readonly applications?: Partial<ApplicationConditions>;
  readonly clientAppTypes?: readonly string[];
  readonly locations?: { readonly include: readonly string[]; readonly exclude: readonly string[] } | null;
  readonly furtherConditions?: readonly string[];
  readonly authenticationFlows?: boolean;
  readonly grant?: Partial<GrantControls> | null;
}

/** What a test wants to be different. Everything else is as in `ordinaryUser`. */
export interface FactsOverrides {
  readonly now?: string;
  readonly id?: string;
  readonly userPrincipalName?: string | null;
  readonly displayName?: string | null;
  readonly accountEnabled?: Read<boolean>;
  readonly userType?: Read<string | null>;
  readonly external?: Read<boolean>;
  readonly onPremisesSyncEnabled?: Read<boolean>;
  readonly sessionsValidFrom?: Read<string | null>;
  readonly perUserMfaState?: Read<PerUserMfaState>;
  readonly registeredMethods?: Read<readonly string[]>;
  readonly groupIds?: Read<readonly string[]>;
  readonly memberOfRoleAssignableGroup?: Read<boolean>;
  readonly ownerOfRoleAssignableGroup?: Read<boolean>;
  readonly activeRoleIds?: Read<readonly string[]>;
  readonly stateChangedAt?: Read<string | null>;
  readonly appPasswordsAllowed?: Read<boolean>;
  readonly hasTrustedIps?: Read<boolean>;
  readonly securityDefaults?: Read<boolean>;
  readonly conditionalAccess?: Read<readonly PolicyOverrides[]>;
  readonly federatedDomains?: Read<readonly string[]>;
  readonly switchAnswer?: SwitchAnswer | null;
  readonly enforcedByUsAt?: string | null;
}

/** The usual case: everything could be read, all is ready, only the per-user MFA state is `disabled`. */
const ordinaryUser = {
  now: '2026-11-21T05:00:00.000Z',
  id: '11111111-1111-1111-1111-111111111111',
  userPrincipalName: 'ann@contoso.com',
  displayName: 'Ann',
  accountEnabled: true,
  userType: 'Member',
  external: false,
  onPremisesSyncEnabled: false,
  sessionsValidFrom: '2026-01-01T00:00:00Z',
  perUserMfaState: 'disabled',
  registeredMethods: ['password', 'microsoftAuthenticator'],
  groupIds: [],
  memberOfRoleAssignableGroup: false,
  ownerOfRoleAssignableGroup: false,
  activeRoleIds: [],
  stateChangedAt: null,
  appPasswordsAllowed: true,
  hasTrustedIps: false,
  securityDefaults: false,
  conditionalAccess: [],
  federatedDomains: [],
  switchAnswer: null,
  enforcedByUsAt: null,
} as const satisfies FactsOverrides;

export const unreadable = (unknown: UnknownReason): Unreadable => ({ unknown });

/** Facts of an ordinary user and tenant, all of them known, but for what the test says. */
export function factsWith(overrides: FactsOverrides = {}): Facts {
  const all = { ...ordinaryUser, ...overrides };
  return {
    now: all.now,
    user: userFacts(all),
    tenant: tenantFacts(all),
    switchAnswer: all.switchAnswer,
    enforcedByUsAt: all.enforcedByUsAt,
  };
}

/** A policy that demands MFA of everybody, everywhere, for everything, but for what the test says. */
export function policyWith(overrides: PolicyOverrides = {}): ConditionalAccessPolicy {
  const { users, applications, grant, ...rest } = overrides;
  return {
    id: 'policy-1',
    displayName: 'Require MFA for all users',
    state: 'enabled',
    clientAppTypes: ['all'],
    locations: null,
    furtherConditions: [],
    authenticationFlows: false,
    ...rest,
    users: { ...everybody, ...users },
    applications: { include: ['All'], exclude: [], userActions: [], filtered: false, ...applications },
    grant: grant === null ? null : { ...demandsMfa, ...grant },
  };
}

const everybody: UserConditions = {
  includeUsers: ['All'],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
  includeGuestTypes: [],
  excludeGuestTypes: [],
};

const demandsMfa: GrantControls = {
  operator: 'OR',
  builtInControls: ['mfa'],
  otherControls: [],
  authenticationStrength: null,
};

type All = Required<FactsOverrides>;

function userFacts(all: All): Facts['user'] {
  const account = 'GET /v1.0/users/{id}';
  return {
    id: all.id,
    userPrincipalName: all.userPrincipalName,
    displayName: all.displayName,
    accountEnabled: fact(all.accountEnabled, account),
    userType: fact(all.userType, account),
    external: fact(all.external, account),
    onPremisesSyncEnabled: fact(all.onPremisesSyncEnabled, account),
    sessionsValidFrom: fact(all.sessionsValidFrom, account),
    perUserMfaState: fact(all.perUserMfaState, 'GET /beta/users/{id}/authentication/requirements'),
    registeredMethods: fact(all.registeredMethods, 'GET /v1.0/users/{id}/authentication/methods'),
    groupIds: fact(all.groupIds, 'GET /v1.0/users/{id}/transitiveMemberOf/microsoft.graph.group'),
    memberOfRoleAssignableGroup: fact(
      all.memberOfRoleAssignableGroup,
      'GET /v1.0/users/{id}/transitiveMemberOf/microsoft.graph.group',
    ),
    ownerOfRoleAssignableGroup: fact(
      all.ownerOfRoleAssignableGroup,
      'GET /v1.0/users/{id}/ownedObjects/microsoft.graph.group',
    ),
    activeRoleIds: fact(all.activeRoleIds, 'GET /beta/roleManagement/directory/transitiveRoleAssignments'),
    stateChangedAt: fact(all.stateChangedAt, 'GET /v1.0/auditLogs/directoryAudits'),
  };
}

function tenantFacts(all: All): Facts['tenant'] {
  const policies = all.conditionalAccess;
  return {
    appPasswordsAllowed: fact(all.appPasswordsAllowed, 'GET /beta/policies/mfaServicePolicy'),
    hasTrustedIps: fact(all.hasTrustedIps, 'GET /beta/policies/mfaServicePolicy'),
    securityDefaults: fact(
      all.securityDefaults,
      'GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
    ),
    conditionalAccess: fact(
      isUnreadable(policies) ? policies : policies.map(policyWith),
      'GET /v1.0/identity/conditionalAccess/policies',
    ),
    federatedDomains: fact(all.federatedDomains, 'GET /v1.0/domains'),
  };
}

function fact<T>(value: Read<T>, source: string): Fact<T> {
  const readAt = '2026-11-21T04:59:58Z';
  if (isUnreadable(value)) return { state: 'unknown', reason: value.unknown, source, readAt };
  return { state: 'known', value, source, readAt };
}

function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}
