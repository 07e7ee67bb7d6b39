import type { Fact, UnknownReason } from '../../diagnosis/fact';
import type { PerUserMfaState } from '../../diagnosis/facts';

/** Reading about many accounts at once, twenty in a request at most. Never throws for what Microsoft 365 answers. */
export interface LookAtMany {
  /** By object id. Undefined where Microsoft 365 did not answer at all. */
  atMfaStates(userIds: readonly string[]): Promise<ReadonlyMap<string, Fact<PerUserMfaState>> | undefined>;
  /** Whether each is in the group, through other groups too. Undefined as above. */
  atMemberships(
    userIds: readonly string[],
    groupId: string,
  ): Promise<ReadonlyMap<string, Fact<boolean>> | undefined>;
  /** One page of what the audit log tells about changes of states. */
  atMfaChanges(asked: ChangesAsked): Promise<MfaChanges>;
}

export interface ChangesAsked {
  /** ISO 8601. */
  readonly since: string;
  /** What the page before it named as the next; null for the first. */
  readonly page: string | null;
}

export type MfaChanges =
  | { readonly ok: true; readonly changes: readonly MfaChange[]; readonly next: string | null }
  | { readonly ok: false; readonly reason: UnknownReason };

/** That a state was set; not what it is now. */
export interface MfaChange {
  /** Object id, in lower case. */
  readonly userId: string;
  /** ISO 8601. */
  readonly at: string;
}
