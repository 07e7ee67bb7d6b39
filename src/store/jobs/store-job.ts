import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { JobName } from '../../workflows/ports/jobs';
import type { Envelope } from '../schemas/job-schemas';
import { JobNotStoredError } from '../store-errors';
import type { Tables } from '../tables';
import { bossDatabase } from './boss-database';
import type { NewJob } from './job';

/** Stores a job, in the transaction if `db` is one. */
export async function storeJob<N extends JobName>(
  boss: PgBoss,
  db: Kysely<Tables>,
  job: NewJob<N>,
): Promise<string> {
  const envelope: Envelope = { payload: job.payload, attempt: 0, failures: 0 };
  const sent = await boss.send(job.name, envelope, {
    id: job.id ?? randomUUID(),
    db: bossDatabase(db),
    // pg-boss takes what is due strictly before now, and the embedded database's clock ticks in milliseconds.
    startAfter: job.afterSeconds > 0 ? job.afterSeconds : '-1',
  });
  const id = sent ?? job.id;
  if (id === undefined) throw new JobNotStoredError(job.name);
  return id;
}
