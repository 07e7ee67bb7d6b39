import type { Case } from '../cases/case';
import { agendaOf, waitOf } from '../cases/due';
import type { Appointment } from '../cases/due';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { ChangeCaseDeps } from './change-case';
import type { JobResult } from './ports/jobs';
import type { Look } from './ports/look';
import type { Rules } from './ports/parts';

export interface ClockDeps extends ChangeCaseDeps {
  readonly look: Pick<Look, 'atAppPasswordCreated'>;
  readonly rules: Pick<Rules, 'clocks'>;
}

/** Settings may have changed after a restart, and the clock of this machine may be set. */
const longestWaitSeconds = 3_600;

/** The audit log takes five requests in ten seconds, and after a weekend many cases are due at once. */
const throttledRetrySeconds = 20;
/** After that the question is asked without knowing: a nudge too many does less harm than none. */
const throttledPatienceMs = 10 * 60_000;

/**
 * Does what is due because nobody did anything, and comes again for what is next, as long as the case waits for somebody.
 * Whoever runs this at the same time, or again, finds it done: one compare-and-set decides.
 */
export async function watchClock(deps: ClockDeps, about: Case): Promise<JobResult> {
  const [next] = agendaOf(about, deps.rules.clocks);
  if (!next) return { done: true };
  const leftMs = next.at.getTime() - deps.now().getTime();
  if (leftMs > 0) return { done: false, afterSeconds: Math.min(leftMs / 1000, longestWaitSeconds) };
  const event = await eventFor(deps, about, next);
  if (!event) return { done: false, afterSeconds: throttledRetrySeconds };
  const changed = await changeCase(deps, about, event);
  // Whoever was quicker is looked at in a run of its own, so that two processes never chase each other in here.
  return changed.ok ? watchClock(deps, changed.case) : { done: false, afterSeconds: 1 };
}

/** What the user did says more than their silence. Undefined: it is worth asking again in a moment. */
async function eventFor(
  deps: ClockDeps,
  about: Case,
  { type, at }: Appointment,
): Promise<CaseEvent | undefined> {
  const wait = waitOf(about);
  if (about.state !== 'awaiting-user' || !wait) return { type };
  const created = await deps.look.atAppPasswordCreated(about.target.id, wait.since);
  if (created.state === 'known') return created.value ? { type: 'it-worked', seenIn: 'audit-log' } : { type };
  const isLate = deps.now().getTime() - at.getTime() > throttledPatienceMs;
  return created.reason === 'throttled' && !isLate ? undefined : { type };
}
