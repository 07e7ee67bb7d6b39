import { setTimeout as delay } from 'node:timers/promises';
import type { JobHandlers, JobName, Jobs } from '../../workflows/ports/jobs';
import { isUuid } from '../is-uuid';
import { dropEnded } from './job-rows';
import type { JobsDeps } from './jobs-deps';
import { startCrew } from './start-crew';
import type { Crew } from './start-crew';
import { storeJob } from './store-job';

export interface LocalJobs extends Jobs {
  /** Tells this process's own workers that jobs are there: after the commit, or they look too early. */
  readonly wake: (names: Iterable<JobName>) => void;
}

export function createJobs(deps: JobsDeps): LocalJobs {
  const { boss, db } = deps;
  let crew: Crew | undefined;
  return {
    wake: (names) => crew?.wake(names),
    start(handlers: JobHandlers) {
      crew ??= startCrew(deps, handlers);
      return Promise.resolve();
    },
    async enqueue(name, payload, afterSeconds) {
      const id = await storeJob(boss, db, { name, payload, afterSeconds });
      crew?.wakeAfter(name, afterSeconds);
      return id;
    },
    async keep(name, payload, id) {
      await db.transaction().execute(async (tx) => {
        await dropEnded(tx, name, id);
        await storeJob(boss, tx, { name, payload, afterSeconds: 0, id });
      });
      crew?.wake([name]);
    },
    async cancel(name, id) {
      if (isUuid(id)) await boss.cancel(name, id);
    },
    async stop() {
      const stopped = crew?.stop();
      crew = undefined;
      if (stopped) await endsWithin(deps, stopped);
    },
  };
}

/** What has not ended by then is run again by whoever comes next. */
async function endsWithin({ tuning, log }: JobsDeps, stopped: Promise<void>): Promise<void> {
  const inTime = new AbortController();
  const late = delay(tuning.drainMs, 'late', { signal: inTime.signal }).catch(() => 'ended');
  const outcome = await Promise.race([stopped.then(() => 'ended'), late]);
  inTime.abort();
  if (outcome === 'late') log.warn({ drainMs: tuning.drainMs }, 'stopped over running jobs');
}
