import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Log } from '../../workflows/ports/log';
import type { Telemetry } from '../../workflows/ports/telemetry';
import type { Tables } from '../tables';
import type { JobTuning } from './tuning';

export interface QueueDeps {
  readonly db: Kysely<Tables>;
  readonly log: Log;
  readonly tuning: JobTuning;
}

export interface JobsDeps extends QueueDeps {
  readonly boss: PgBoss;
  readonly telemetry?: Pick<Telemetry, 'record'> | undefined;
}
