import type { Case, Step } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { lastStep, makeStep, record } from './carry-out/steps';
import { changeCase } from './change-case';
import type { JobResult } from './ports/jobs';
import type { Look } from './ports/look';
import type { Cases } from './ports/store';

/** How an enforced state is kept an eye on. */
export interface WatchPace {
  /** How long it is given to reach the pages that the user sees. */
  readonly spreadMs: number;
  /** How long it has to be missing before it counts as set back, and the shortest time between two looks afterwards. */
  readonly lookAgainMs: number;
}

export interface WatchDeps extends WatchPace {
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly look: Pick<Look, 'atPerUserMfaState'>;
  readonly now: () => Date;
}

/** After that it will hardly come by itself, and a person has to look. */
const longestUnseenMs = 60 * 60_000;
const longestPollSeconds = 5 * 60;
const longestPauseMs = 60 * 60_000;

/**
 * Waits until the new state shows and has had time to spread, then lets the user know, and goes on looking whether it
 * stays until they have said that it works. Between two looks it is only a row in the queue. No wait is longer than what is
 * set, whatever the clock says: on a server the queue goes by the database's clock, which nobody has set back.
 */
export async function watchPropagation(deps: WatchDeps, about: Case, attempt: number): Promise<JobResult> {
  const isSpreading = about.state === 'propagating';
  const seen = lastStep(about, 'read-back');
  if (!seen || (!isSpreading && about.state !== 'awaiting-user')) return { done: true };
  const now = deps.now().getTime();
  const spreadAt = Date.parse(seen.at) + deps.spreadMs;
  if (isSpreading && now < spreadAt) return inMs(Math.min(spreadAt - now, deps.spreadMs));
  const state = await deps.look.atPerUserMfaState(about.target.id);
  if (state.state === 'known' && state.value !== 'enforced') return missing(deps, about);
  if (state.state === 'known') return there(deps, about);
  if (!isSpreading) return inMs(pauseMs(deps, about));
  return now - spreadAt < longestUnseenMs
    ? wait(deps, about, attempt)
    : change(deps, about, { type: 'give-up', step: visible(deps, 'not-confirmed') });
}

/** It is where it should be. */
async function there(deps: WatchDeps, about: Case): Promise<JobResult> {
  if (about.state === 'propagating') {
    return change(deps, about, { type: 'visible', step: visible(deps, 'done') });
  }
  return lastStep(about, 'visible')?.outcome === 'done'
    ? inMs(pauseMs(deps, about))
    : change(deps, about, record(about, visible(deps, 'done')).event);
}

/** Replicas of the directory may differ for a while, so one look that does not find it is no proof. */
async function missing(deps: WatchDeps, about: Case): Promise<JobResult> {
  const last = lastStep(about, 'visible');
  if (last?.outcome !== 'not-confirmed') {
    return change(deps, about, record(about, visible(deps, 'not-confirmed')).event);
  }
  const leftMs = Date.parse(last.at) + deps.lookAgainMs - deps.now().getTime();
  if (leftMs > 0) return inMs(Math.min(leftMs, deps.lookAgainMs));
  return change(deps, about, { type: 'fell-back', step: visible(deps, 'not-confirmed') });
}

/** It cannot be read: that it is still waited for is noted, for whoever looks at the card. */
async function wait(deps: WatchDeps, about: Case, attempt: number): Promise<JobResult> {
  if (!lastStep(about, 'visible')) {
    await changeCase(deps, about, record(about, visible(deps, 'begun')).event);
  }
  return { done: false, afterSeconds: Math.min(2 ** attempt, longestPollSeconds) };
}

/** Where somebody else changed the case meanwhile, the next look is soon, at what it is then. */
async function change(deps: WatchDeps, about: Case, event: CaseEvent): Promise<JobResult> {
  const changed = await changeCase(deps, about, event);
  return changed.ok ? inMs(deps.lookAgainMs) : { done: false, afterSeconds: 1 };
}

/** As long as it has been there already: often at first, then ever more seldom. */
function pauseMs({ lookAgainMs, now }: WatchDeps, about: Case): number {
  const since = lastStep(about, 'visible')?.at ?? about.updatedAt;
  return Math.max(lookAgainMs, Math.min(now().getTime() - Date.parse(since), longestPauseMs));
}

function visible(deps: WatchDeps, outcome: Step['outcome']): Step {
  return makeStep(deps, { name: 'visible', outcome });
}

function inMs(ms: number): JobResult {
  return { done: false, afterSeconds: Math.ceil(ms / 1000) };
}
