import type { ConditionalAccessPolicy } from './conditional-access-policy';
import type { Fact } from './fact';

export type PerUserMfaState = 'disabled' | 'enabled' | 'enforced';

/** What is known of one account. Each field stands for itself: one unreadable field does not spoil the others. */
export interface UserFacts {
  readonly id: string;
  readonly userPrincipalName: string | null;
  readonly displayName: string | null;
  readonly accountEnabled: Fact<boolean>;
  /** `Member`, `Guest`. */
  readonly userType: Fact<string | null>;
  /** True by `externalUserState`, `creationType` `Invitation`, or `#EXT#` in the UPN, whatever the user type. */
  readonly external: Fact<boolean>;
  readonly onPremisesSyncEnabled: Fact<boolean>;
  /** `signInSessionsValidFromDateTime`: sessions from before it have been signed out. */
  readonly sessionsValidFrom: Fact<string | null>;
  readonly perUserMfaState: Fact<PerUserMfaState>;
  /** Graph's types without `#microsoft.graph.` and `AuthenticationMethod`: `password`, `email`, `phone`, `fido2`. */
  readonly registeredMethods: Fact<readonly string[]>;
  /** Object ids of the groups it is in, directly or through others. */
  readonly groupIds: Fact<readonly string[]>;
  /** Whether it is in a group that can hold directory roles (`isAssignableToRole`), directly or through others. */
  readonly memberOfRoleAssignableGroup: Fact<boolean>;
  /** Whether it owns such a group: owners choose the members. */
  readonly ownerOfRoleAssignableGroup: Fact<boolean>;
  /** Role definition ids (equal to the template ids of built-in roles) active now, through groups too, any scope. */
  readonly activeRoleIds: Fact<readonly string[]>;
  /** When the audit log last saw the per-user MFA state set; null where it saw nothing. */
  readonly stateChangedAt: Fact<string | null>;
}

/** What is known of the tenant, shared by all its users. */
export interface TenantFacts {
  /** "Allow users to create app passwords to sign in to non-browser apps". */
  readonly appPasswordsAllowed: Fact<boolean>;
  /** True where per-user MFA is skipped at trusted addresses. */
  readonly hasTrustedIps: Fact<boolean>;
  readonly securityDefaults: Fact<boolean>;
  readonly conditionalAccess: Fact<readonly ConditionalAccessPolicy[]>;
  /** Lower-case names of the tenant's domains that sign in elsewhere. */
  readonly federatedDomains: Fact<readonly string[]>;
}

/** What an admin said about the tenant switch, for when Graph does not tell. */
export interface SwitchAnswer {
  readonly allowed: boolean;
  readonly by: string;
  readonly at: string;
}

/** Everything the thinking may use. */
export interface Facts {
  /** The moment of the diagnosis, ISO 8601 in UTC. */
  readonly now: string;
  readonly user: UserFacts;
  readonly tenant: TenantFacts;
  readonly switchAnswer: SwitchAnswer | null;
  /** When a case of this product last had the account enforced; null where none did. */
  readonly enforcedByUsAt: string | null;
}
