import type { Fact } from '../../diagnosis/fact';
import type { PerUserMfaState, TenantFacts, UserFacts } from '../../diagnosis/facts';

/** Reading the directory. Never throws for what Microsoft 365 answers: not knowing is a value. */
export interface Look {
  /**
   * Everything about one account. By object id it costs one round trip, by user principal name two.
   * Single facts that cannot be read come back unknown; only an account that cannot be looked at all is refused.
   */
  atUser(user: UserKey): Promise<LookResult>;
  /** What all users of the tenant share, at most five minutes old; concurrent readers share one request. */
  atTenant(): Promise<TenantFacts>;
  /** Somebody says that the tenant switch stands otherwise: the next reading of it is a new one. */
  forgetTenantSwitch(): void;
  /** The state as Microsoft 365 shows it now, uncached. */
  atPerUserMfaState(userId: string): Promise<Fact<PerUserMfaState>>;
  /** Whether the audit log shows that an app password was made for the account since then (ISO 8601), asked now. */
  atAppPasswordCreated(userId: string, since: string): Promise<Fact<boolean>>;
  /** Object ids of the approvers' group, nested groups included, asked now. */
  atApprovers(): Promise<Fact<readonly string[]>>;
  /** What an approver may do, asked now, uncached: group and active roles change within minutes. */
  atApprover(userId: string): Promise<ApproverStanding>;
}

export type UserKey = { readonly id: string } | { readonly userPrincipalName: string };

export type LookResult =
  | { readonly ok: true; readonly facts: UserFacts }
  /** `refused`: every read came back 401 or 403. `unreachable`: no answer, also at the second try. */
  | { readonly ok: false; readonly reason: 'no-such-user' | 'refused' | 'unreachable' };

export interface ApproverStanding {
  /** Whether they are in the approvers' group, directly or through others. */
  readonly inApproversGroup: Fact<boolean>;
  /** Role definition ids active now for the whole tenant; an eligible but inactive role is not among them. */
  readonly activeRoleIds: Fact<readonly string[]>;
  /** Role definition ids that they may activate for the whole tenant in Privileged Identity Management. */
  readonly eligibleRoleIds: Fact<readonly string[]>;
}
