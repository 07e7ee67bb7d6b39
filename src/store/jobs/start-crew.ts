import type { JobHandlers, JobName } from '../../workflows/ports/jobs';
import { jobNames } from '../schemas/job-schemas';
import type { JobsDeps } from './jobs-deps';
import { fetchJobs } from './fetch-jobs';
import { pollQueues } from './poll-queues';
import { runJob } from './run-job';
import { startWorker } from './start-worker';

/** The workers of this process, one per queue. */
export interface Crew {
  readonly wake: (names: Iterable<JobName>) => void;
  readonly wakeAfter: (name: JobName, afterSeconds: number) => void;
  /** Resolves when the running jobs have ended. */
  readonly stop: () => Promise<void>;
}

/** Later than that, the poll is exact enough, and a timer per job would only take up memory. */
const timerLimitSeconds = 60;

/** The database's clock has to be past the time when it is asked. */
const afterDueMs = 5;

export function startCrew(deps: JobsDeps, handlers: JobHandlers): Crew {
  const wakeAfter = (name: JobName, afterSeconds: number) => {
    if (afterSeconds <= 0) workers.get(name)?.wake();
    else if (afterSeconds <= timerLimitSeconds) {
      setTimeout(() => workers.get(name)?.wake(), afterSeconds * 1_000 + afterDueMs).unref();
    }
  };
  const run = { ...deps, handlers, wakeAfter };
  const work = {
    fetch: fetchJobs(deps),
    run: (job: Parameters<typeof runJob>[1]) => runJob(run, job),
  };
  const { concurrency, concurrencyOf } = deps.tuning;
  const start = (name: JobName) =>
    startWorker({ ...work, concurrency: concurrencyOf[name] ?? concurrency }, name);
  const workers = new Map(jobNames.map((name) => [name, start(name)]));
  const wake = (names: Iterable<JobName>) => {
    for (const name of names) workers.get(name)?.wake();
  };
  const stopPolling = pollQueues(deps, wake);
  return {
    wake,
    wakeAfter,
    async stop() {
      await Promise.all([stopPolling(), ...[...workers.values()].map((worker) => worker.stop())]);
    },
  };
}
