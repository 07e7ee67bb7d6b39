import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** A database, whichever kind: the embedded one or a server. */
export interface Database {
  /** `embedded`: this process has it alone. `server`: others may work on it at the same time. */
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<Tables>;
  /** Runs `work` while no other process runs any: for making tables, which dies of deadlocks when done twice at once. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
