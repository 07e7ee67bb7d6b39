import type { JobName } from '../../workflows/ports/jobs';
import { createBell } from './bell';
import type { FetchedJob } from './job';

export interface Worker {
  /** Looks for work. */
  readonly wake: () => void;
  /** Takes no new jobs; resolves when the running ones have ended. */
  readonly stop: () => Promise<void>;
}

interface WorkerDeps {
  readonly concurrency: number;
  /** Takes up to `limit` due jobs. Never throws: an outage is an empty answer. */
  readonly fetch: (name: JobName, limit: number) => Promise<readonly FetchedJob[]>;
  /** Never throws. */
  readonly run: (job: FetchedJob) => Promise<void>;
}

/**
 * Works off one queue. Not pg-boss's own worker: that one lets a batch wait for its slowest job, and an outage while it
 * completes a job ends the process.
 */
export function startWorker({ concurrency, fetch, run }: WorkerDeps, name: JobName): Worker {
  const running = new Set<Promise<void>>();
  const bell = createBell();
  let stopping = false;
  const begin = (job: FetchedJob) => {
    const ended = run(job).then(() => {
      const wasFull = running.size === concurrency;
      running.delete(ended);
      if (wasFull) bell.ring();
    });
    running.add(ended);
  };
  const loop = async () => {
    while (!stopping) {
      const free = concurrency - running.size;
      const jobs = free > 0 ? await fetch(name, free) : [];
      jobs.forEach(begin);
      if (free === 0 || jobs.length < free) await bell.wait();
    }
  };
  const looped = loop();
  return {
    wake: bell.ring,
    async stop() {
      stopping = true;
      bell.ring();
      await looped;
      await Promise.all(running);
    },
  };
}
