import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { JobName } from '../../workflows/ports/jobs';
import { toJson } from '../json';
import { jobNames } from '../schemas/job-schemas';
import type { Envelope } from '../schemas/job-schemas';
import type { Tables } from '../tables';
import type { FetchedJob } from './job';

/**
 * What pg-boss 10.4 has no verb for. Each change is one statement, so that a crash leaves the job either as it was or as
 * it shall be. Its version is pinned in package.json: look here before raising it.
 */

/**
 * Puts a running job back, to be run after a while; nothing happens where it was cancelled meanwhile. What is kept is kept
 * anew: pg-boss drops a job after so long since it was first stored, however often it has come again.
 */
export async function putBack(
  db: Kysely<Tables>,
  { name, id }: FetchedJob,
  next: Envelope & { readonly afterSeconds: number },
): Promise<void> {
  const { afterSeconds, ...envelope } = next;
  await sql`
    update pgboss.job set
      state = 'retry', data = ${toJson(envelope)}::jsonb, retry_count = 0, started_on = null,
      start_after = now() + make_interval(secs => ${afterSeconds}),
      keep_until = now() + make_interval(secs => ${afterSeconds}) + (keep_until - start_after)
    where name = ${name} and id = ${id}::uuid and state = 'active'`.execute(db);
}

/** Ends a running job as failed. It stays in the table, to be looked at and, by hand, tried again. */
export async function bury(db: Kysely<Tables>, { name, id }: FetchedJob, code: string): Promise<void> {
  await sql`
    update pgboss.job set state = 'failed', completed_on = now(), output = ${toJson({ code })}::jsonb
    where name = ${name} and id = ${id}::uuid and state = 'active'`.execute(db);
}

/** Makes room for a new job of the same id. */
export async function dropEnded(db: Kysely<Tables>, name: JobName, id: string): Promise<void> {
  await sql`
    delete from pgboss.job where name = ${name} and id = ${id}::uuid and state > 'active'`.execute(db);
}

/** Gives out again what a dead process was working on. Only for who knows that no other process is alive. */
export async function releaseOrphans(db: Kysely<Tables>): Promise<number> {
  const { numAffectedRows } = await sql`
    update pgboss.job set state = 'retry' where state = 'active'`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The queues in which a job may be run now. */
export async function findDueQueues(db: Kysely<Tables>): Promise<readonly JobName[]> {
  const { rows } = await sql<{ name: string }>`
    select q.name from pgboss.queue q where exists (
      select from pgboss.job j where j.name = q.name and j.state < 'active' and j.start_after < now()
    )`.execute(db);
  const due = new Set(rows.map(({ name }) => name));
  return jobNames.filter((name) => due.has(name));
}
