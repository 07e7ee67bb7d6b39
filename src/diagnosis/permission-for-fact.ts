import type { EvidenceName } from './evidence';
import type { Finding } from './finding';

/** Application permissions of Microsoft Graph, by their names in the Entra admin center. */
export type Permission =
  | 'User.Read.All'
  | 'Policy.Read.All'
  | 'UserAuthenticationMethod.Read.All'
  | 'GroupMember.Read.All'
  | 'RoleManagement.Read.Directory'
  | 'AuditLog.Read.All'
  | 'Domain.Read.All';

const account = ['User.Read.All'] as const;
const policy = ['Policy.Read.All'] as const;
/** Said by a person, or remembered by this product: no permission tells more. */
const notInGraph = [] as const;

/** The least that makes each fact readable. */
const permissions = {
  accountEnabled: account,
  userPrincipalName: account,
  userType: account,
  external: account,
  sessionsValidFrom: account,
  perUserMfaState: policy,
  registeredMethods: ['UserAuthenticationMethod.Read.All'],
  groupIds: ['User.Read.All', 'GroupMember.Read.All'],
  activeRoleIds: ['RoleManagement.Read.Directory'],
  stateChangedAt: ['AuditLog.Read.All'],
  enforcedByUsAt: notInGraph,
  appPasswordsAllowed: policy,
  switchAnsweredBy: notInGraph,
  securityDefaults: policy,
  conditionalAccess: policy,
  federatedDomains: ['Domain.Read.All'],
  symptom: notInGraph,
  app: notInGraph,
} as const satisfies Record<EvidenceName, readonly Permission[]>;

export interface Grant {
  readonly fact: EvidenceName;
  readonly permissions: readonly Permission[];
}

/**
 * What an admin may grant so that a finding is no longer unknown; for admins' eyes, since nobody else can. Nothing where
 * it is unknown for any other reason than a refusal.
 */
export function toGrant({ reason, evidence }: Finding): readonly Grant[] {
  if (reason !== 'not-permitted') return [];
  return evidence
    .filter(({ observed }) => observed === 'unreadable')
    .flatMap(({ fact }) => (isName(fact) ? [{ fact, permissions: permissions[fact] }] : []));
}

function isName(fact: string): fact is EvidenceName {
  return Object.hasOwn(permissions, fact);
}
