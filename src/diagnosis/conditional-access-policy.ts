/**
 * A Conditional Access policy as Graph's v1.0 `conditionalAccessPolicy` describes it, with every list present
 * (empty where Graph leaves it out or says null), so that the rules need no guards.
 */
export interface ConditionalAccessPolicy {
  readonly id: string;
  readonly displayName: string;
  /** `enabled`, `disabled`, `enabledForReportingButNotEnforced`; a value unheard of never counts as enabled. */
  readonly state: string;
  readonly users: UserConditions;
  readonly applications: ApplicationConditions;
  /** `all`, `browser`, `mobileAppsAndDesktopClients`, `exchangeActiveSync`, `other`. */
  readonly clientAppTypes: readonly string[];
  /** Named location ids, `All`, `AllTrusted`; null where the policy is not limited by place. */
  readonly locations: { readonly include: readonly string[]; readonly exclude: readonly string[] } | null;
  /** Names of the other conditions that limit it: `signInRiskLevels`, `devices`, `platforms`, ... */
  readonly furtherConditions: readonly string[];
  /** Device code or transfer flows: such a policy does not concern a password sign-in. */
  readonly authenticationFlows: boolean;
  readonly grant: GrantControls | null;
}

export interface UserConditions {
  /** Object ids, `All`, `None`, `GuestsOrExternalUsers`. */
  readonly includeUsers: readonly string[];
  readonly excludeUsers: readonly string[];
  readonly includeGroups: readonly string[];
  readonly excludeGroups: readonly string[];
  /** Role template ids. */
  readonly includeRoles: readonly string[];
  readonly excludeRoles: readonly string[];
  /** `guestOrExternalUserTypes`, split at the commas: `b2bCollaborationGuest`, `internalGuest`, ... */
  readonly includeGuestTypes: readonly string[];
  readonly excludeGuestTypes: readonly string[];
  /** True where the guest types count only for some organisations (`externalTenants` of kind `enumerated`). */
  readonly includeGuestsOfSomeTenants?: boolean;
  readonly excludeGuestsOfSomeTenants?: boolean;
}

export interface ApplicationConditions {
  /** Application ids, `All`, `None`, `Office365`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `urn:user:registersecurityinfo`, `urn:user:registerdevice`. */
  readonly userActions: readonly string[];
  /** True where a filter by custom attributes limits it further. */
  readonly filtered: boolean;
}

export interface GrantControls {
  readonly operator: 'AND' | 'OR';
  /** `mfa`, `block`, `compliantDevice`, ... */
  readonly builtInControls: readonly string[];
  /** Terms of use and custom factors, by id: they are further controls beside the built-in ones. */
  readonly otherControls: readonly string[];
  /** `mfa` where the required authentication strength satisfies MFA; null where no strength is required. */
  readonly authenticationStrength: string | null;
}
