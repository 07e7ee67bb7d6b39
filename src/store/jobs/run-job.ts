import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { JobHandlers, JobName, JobResult } from '../../workflows/ports/jobs';
import type { Log } from '../../workflows/ports/log';
import { EnvelopeSchema, payloadSchemas } from '../schemas/job-schemas';
import type { Envelope } from '../schemas/job-schemas';
import { loggableError } from '../loggable-error';
import { JobTimeoutError } from '../store-errors';
import type { Tables } from '../tables';
import type { FetchedJob } from './job';
import { bury, putBack } from './job-rows';
import type { JobTuning } from './tuning';

export interface RunDeps {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly log: Log;
  readonly tuning: JobTuning;
  readonly handlers: JobHandlers;
  /** Told of a job that is to be run again after that time. */
  readonly wakeAfter: (name: JobName, afterSeconds: number) => void;
}

/** How a run ends in the queue. */
type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly next: Envelope & { readonly afterSeconds: number } }
  | { readonly kind: 'given-up'; readonly code: string };

/** Runs a job once and stores how that ended. If that cannot be stored, the job expires and is run again. */
export async function runJob(deps: RunDeps, job: FetchedJob): Promise<void> {
  try {
    await store(deps, job, await run(deps, job));
  } catch (error) {
    deps.log.error(
      { job: job.name, id: job.id, error: loggableError(error) },
      'job result not stored, job will run again',
    );
  }
}

async function run(deps: RunDeps, job: FetchedJob): Promise<Ending> {
  const parsed = EnvelopeSchema.safeParse(job.data);
  if (!parsed.success) return giveUp(deps, job, { code: 'unreadable-job', error: parsed.error });
  const { payload } = parsed.data;
  const attempt = parsed.data.attempt + job.deaths;
  const failures = parsed.data.failures + job.deaths;
  if (job.deaths > 0 && failures >= deps.tuning.maxFailures)
    return giveUp(deps, job, { code: 'process-died' });
  try {
    const result = await withinLimit(deps, handle(deps.handlers, job.name, { payload, attempt }));
    if (result.done) return { kind: 'done' };
    const { afterSeconds } = result;
    return { kind: 'again', next: { payload, attempt: attempt + 1, failures: 0, afterSeconds } };
  } catch (error) {
    return afterError(deps, job, {
      error,
      envelope: { payload, attempt: attempt + 1, failures: failures + 1 },
    });
  }
}

function afterError(
  deps: RunDeps,
  job: FetchedJob,
  { error, envelope }: { readonly error: unknown; readonly envelope: Envelope },
): Ending {
  const { maxFailures, firstRetrySeconds, maxRetrySeconds } = deps.tuning;
  if (envelope.failures >= maxFailures) return giveUp(deps, job, { code: 'failed-too-often', error });
  const afterSeconds = Math.min(firstRetrySeconds * 2 ** (envelope.failures - 1), maxRetrySeconds);
  deps.log.warn(
    { job: job.name, id: job.id, failures: envelope.failures, afterSeconds, error: loggableError(error) },
    'job failed, will run again',
  );
  return { kind: 'again', next: { ...envelope, afterSeconds } };
}

function giveUp(
  { log }: RunDeps,
  job: FetchedJob,
  { code, error }: { readonly code: string; readonly error?: unknown },
): Ending {
  const because = error === undefined ? null : loggableError(error);
  log.error({ job: job.name, id: job.id, code, error: because }, 'job given up');
  return { kind: 'given-up', code };
}

function handle<N extends JobName>(
  handlers: Pick<JobHandlers, N>,
  name: N,
  { payload, attempt }: Pick<Envelope, 'payload' | 'attempt'>,
): Promise<JobResult> {
  return handlers[name](payloadSchemas[name].parse(payload), attempt);
}

/** A run that never ends must not hold a worker for good. */
async function withinLimit({ tuning }: RunDeps, result: Promise<JobResult>): Promise<JobResult> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new JobTimeoutError(tuning.runLimitMs)), tuning.runLimitMs).unref();
  });
  return Promise.race([result, limit]).finally(() => clearTimeout(timer));
}

async function store({ db, boss, wakeAfter }: RunDeps, job: FetchedJob, ending: Ending): Promise<void> {
  switch (ending.kind) {
    case 'done':
      return boss.complete(job.name, job.id);
    case 'again':
      await putBack(db, job, ending.next);
      wakeAfter(job.name, ending.next.afterSeconds);
      return;
    case 'given-up':
      return bury(db, job, ending.code);
  }
}
