import type PgBoss from 'pg-boss';
import type { JobName } from '../../workflows/ports/jobs';
import type { Log } from '../../workflows/ports/log';
import { loggableError } from '../loggable-error';
import type { FetchedJob } from './job';

interface FetchDeps {
  readonly boss: PgBoss;
  readonly log: Log;
}

/** Takes due jobs out of a queue. pg-boss answers a failed query with "no jobs": here it is at least logged. */
export function fetchJobs({ boss, log }: FetchDeps) {
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
    return jobs.map(({ id, data, retryCount }) => ({ name, id, data, deaths: retryCount }));
  };
}
