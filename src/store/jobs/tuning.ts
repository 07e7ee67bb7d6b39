import type { JobName } from '../../workflows/ports/jobs';

/** How the queue keeps time. Tests shorten it; the product runs on the defaults. */
export interface JobTuning {
  /** How often to look for work that nobody in this process announced. */
  readonly pollMs: number;
  /** Runs of one queue at the same time, so that a slow one does not hold the others. */
  readonly concurrency: number;
  /** Of queues that take more at once. */
  readonly concurrencyOf: Partial<Record<JobName, number>>;
  /** A run that takes longer counts as failed. Handlers are promised 20 seconds. */
  readonly runLimitMs: number;
  /**
   * After this the job belongs to a dead process and is given out again. Must be longer than a run may take, or a job
   * runs twice at once; longer only means that a crashed process's jobs wait.
   */
  readonly expireInSeconds: number;
  /** How often expired jobs are looked for. */
  readonly maintenanceIntervalSeconds: number;
  /** Failures in a row after which a job is given up and kept as failed: with the delays below, 25 minutes. */
  readonly maxFailures: number;
  /** The delay after the first failure; it doubles with each, up to `maxRetrySeconds`. */
  readonly firstRetrySeconds: number;
  readonly maxRetrySeconds: number;
  /** How long `stop` waits for running jobs. */
  readonly drainMs: number;
}

export const defaultTuning: JobTuning = {
  pollMs: 500,
  concurrency: 8,
  // Each mostly waits, for its turn and for Teams: 50 a second that take up to half a second.
  concurrencyOf: { 'tell-enforced': 32 },
  runLimitMs: 25_000,
  expireInSeconds: 30,
  maintenanceIntervalSeconds: 5,
  maxFailures: 30,
  firstRetrySeconds: 1,
  maxRetrySeconds: 60,
  drainMs: 10_000,
};
