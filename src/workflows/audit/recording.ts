import type { Case } from '../../cases/case';
import type { PerUserMfaState } from '../../diagnosis/facts';
import type { AuditEntry, Stamp } from '../ports/audit';

/** What one piece of work has come to know and done, as the parts that it was given saw it. */
export interface Seen {
  /** The case as it was last looked up. */
  found: Case | undefined;
  /** Whether it has opened or changed one. */
  changed: boolean;
  /** The state of accounts as last read, by object id. */
  readonly states: Map<string, PerUserMfaState>;
}

export interface Recording {
  readonly seen: Seen;
  readonly append: (...entries: readonly Unstamped[]) => Promise<void>;
}

/** An entry without when, who, and where, which all entries of one piece of work share. */
export type Unstamped = Without<AuditEntry, keyof Stamp>;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
