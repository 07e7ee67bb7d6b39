import type { JobResult } from './ports/jobs';
import type { Log } from './ports/log';
import type { Cutoffs, KeepDays, Retention } from './ports/retention';

export interface PurgeDeps {
  readonly retention: Retention;
  readonly keepDays: KeepDays;
  readonly log: Log;
  readonly now: () => Date;
}

/** Days are what is promised; a quarter of one is exact enough. */
const everySeconds = 6 * 3_600;

const dayMs = 24 * 60 * 60_000;

/** Deletes what is older than the settings allow, a batch in each run. The job never ends. */
export async function purgeOld({ retention, keepDays, log, now }: PurgeDeps): Promise<JobResult> {
  const purged = await retention.purge(cutoffsOf(keepDays, now().getTime()));
  const isMore = Object.values(purged).some((count) => count > 0);
  if (isMore) log.info({ purged }, 'what was too old to be kept was deleted');
  return { done: false, afterSeconds: isMore ? 1 : everySeconds };
}

function cutoffsOf(keep: KeepDays, nowMs: number): Cutoffs {
  const before = (days: number | null) =>
    days === null ? null : new Date(nowMs - days * dayMs).toISOString();
  return {
    cases: before(keep.cases),
    audit: before(keep.audit),
    chats: before(keep.chats),
    people: before(keep.people),
  };
}
