import type { JobName, JobPayloads } from '../../workflows/ports/jobs';

/** A job to be stored. */
export interface NewJob<N extends JobName> {
  readonly name: N;
  readonly payload: JobPayloads[N];
  readonly afterSeconds: number;
  /** Named where there is to be only one; where it waits or runs already, nothing is stored. */
  readonly id?: string;
}

/** A job as the queue hands it out. */
export interface FetchedJob {
  readonly name: JobName;
  readonly id: string;
  /** The envelope, not parsed yet. */
  readonly data: unknown;
  /** How often a process died over it since it was last stored. */
  readonly deaths: number;
}
