import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { JobName } from '../workflows/ports/jobs';
import type { Tables } from './tables';

/** What the parts of the store share. */
export interface StoreDeps {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly now: () => Date;
  /** To be called after the commit that stored jobs. */
  readonly wake: (names: Iterable<JobName>) => void;
}
