import type PgBoss from 'pg-boss';
import type { JobName } from '../../workflows/ports/jobs';
import { loggableError } from '../loggable-error';
import type { FetchedJob } from './job';
import type { JobsDeps } from './jobs-deps';

type FetchDeps = Pick<JobsDeps, 'boss' | 'log' | 'telemetry'>;

/** Takes due jobs out of a queue. pg-boss answers a failed query with "no jobs": here it is at least logged. */
export function fetchJobs({ boss, log, telemetry }: FetchDeps) {
  return async (name: JobName, limit: number): Promise<readonly FetchedJob[]> => {
    const db: PgBoss.Db = {
      executeSql: (text, values) =>
        boss
          .getDb()
          .executeSql(text, values)
          .catch((error: unknown) => {
            log.warn({ queue: name, error: loggableError(error) }, 'jobs could not be taken');
            throw error;
          }),
    };
    const jobs = await boss.fetch<object>(name, { db, batchSize: limit, includeMetadata: true });
    for (const job of jobs) telemetry?.record('app_password.job.lag', lagSeconds(job), { queue: name });
    return jobs.map(({ id, data, retryCount }) => ({ name, id, data, deaths: retryCount }));
  };
}

/** By the database's clock alone. A job that is due at once is stored as due a second ago. */
function lagSeconds({ createdOn, startAfter, startedOn }: PgBoss.JobWithMetadata): number {
  const dueMs = Math.max(createdOn.getTime(), startAfter.getTime());
  return Math.max(0, (startedOn.getTime() - dueMs) / 1000);
}
