import type { Case } from '../../cases/case';
import type { Origin } from './audit';

/** Somebody of the tenant, as the authenticated activity says. */
export interface Subject {
  readonly tenantId: string;
  /** Entra object id. */
  readonly personId: string;
}

/** What the store holds about somebody. Times are ISO 8601. */
export interface Held {
  /** Requested by them or about their account, oldest first. */
  readonly cases: readonly Case[];
  /** How many requests of other people they decided. */
  readonly decided: number;
  /** When they were last heard from; null: nothing is kept of how to reach them. */
  readonly seenAt: string | null;
  /** When their per-user MFA state was last read in the search for changes from outside; null: it was not. */
  readonly stateReadAt: string | null;
}

/** What is held about one person, and letting go of it. */
export interface PersonalData {
  find(subject: Subject): Promise<Held>;
  /**
   * Deletes these cases with their cards and deliveries, where they are still as they were, and records each in the audit
   * record, in one transaction. Answers how many went. Whoever calls has made sure that nothing stands against it.
   */
  deleteCases(cases: readonly Pick<Case, 'id' | 'tenantId' | 'version'>[], origin: Origin): Promise<number>;
}
