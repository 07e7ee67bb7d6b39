import type { Case, Step, StepName, StepOutcome } from '../../cases/case';
import type { CaseEvent } from '../../cases/event';
import type { WriteResult } from '../ports/act';
import type { Move } from './move';

/**
 * How long a change may stay unseen before it is called not confirmed, or, after a crash, before it is sent again.
 * Changes take minutes: sending too early would write twice, waiting too long only delays.
 */
export const readBackBudgetMs = 5 * 60_000;

interface Clock {
  readonly now: () => Date;
}

/** Of what was decided last: what was done after an earlier decision is not done for this one. */
export function lastStep({ steps, decision }: Case, name: StepName): Step | undefined {
  const from = decision?.at ?? '';
  return steps.findLast((step) => step.name === name && step.at >= from);
}

/** True while a step is younger than the time that a change may take to show. */
export function isRecent({ now }: Clock, step: Step): boolean {
  return now().getTime() - Date.parse(step.at) < readBackBudgetMs;
}

/** 1, 2, 4, 8 and then 15 seconds: soon enough to feel quick, slow enough for Graph. */
export function pollDelay(attempt: number): number {
  return Math.min(2 ** attempt, 15);
}

type Answer = Pick<WriteResult, 'status' | 'requestId'>;

export function makeStep(
  { now }: Clock,
  { name, outcome, answer }: { name: StepName; outcome: StepOutcome; answer?: Answer },
): Step {
  const { status = null, requestId = null } = answer ?? {};
  return { name, outcome, at: now().toISOString(), status, requestId };
}

export function record(on: Case, step: Step): Extract<Move, { kind: 'change' }> {
  const event: CaseEvent = { type: 'record-step', step: afterDecision(on, step) };
  return { kind: 'change', on, event };
}

export function giveUp(on: Case, step: Step): Move {
  return { kind: 'change', on, event: { type: 'give-up', step: afterDecision(on, step) } };
}

/** Where the clock was set back meanwhile: a step that seems older than what it carries out would be taken again and again. */
function afterDecision({ decision }: Case, step: Step): Step {
  return decision && step.at < decision.at ? { ...step, at: decision.at } : step;
}
