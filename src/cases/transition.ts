import type { Case, CaseState, Step } from './case';
import type { Effect } from './effect';
import type { CaseEvent, CaseEventType } from './event';

export type Transition =
  | { readonly ok: true; readonly next: Case; readonly effects: readonly Effect[] }
  /** The case has moved on: the event no longer means anything. */
  | { readonly ok: false; readonly reason: 'moved-on' };

/** From which states an event is taken. Every other pair is refused: a click on an old card changes nothing. */
export const takenFrom = {
  approve: ['open'],
  decline: ['open'],
  withdraw: ['open'],
  'ask-anew': ['open'],
  'nothing-left-for-admin': ['open'],
  begin: ['approved'],
  // Signing out may be tried again by another admin, however far the case has come.
  'record-step': ['enforcing', 'propagating', 'awaiting-user', 'resolved'],
  enforced: ['enforcing'],
  visible: ['propagating'],
  'give-up': ['enforcing', 'propagating'],
  // The user may be quicker than the watch, or report it after a failure that was only our own reading.
  'it-worked': ['propagating', 'awaiting-user', 'failed'],
} as const satisfies Record<CaseEventType, readonly CaseState[]>;

/** One event on one case: the next case and what it sets off. Pure; `at` is the time of the event. */
export function transition(current: Case, event: CaseEvent, at: string): Transition {
  const from: readonly CaseState[] = takenFrom[event.type];
  if (!from.includes(current.state) || !fits(current, event)) return { ok: false, reason: 'moved-on' };
  const { effects, ...change } = apply(current, event, at);
  const next: Case = { ...current, ...change, version: current.version + 1, updatedAt: at };
  return {
    ok: true,
    next,
    effects: shows(current, event) ? [...effects, { kind: 'refresh-cards' }] : effects,
  };
}

/** An approval is for enforcing: a case that asks about the tenant switch cannot be approved. */
function fits({ ask }: Case, { type }: CaseEvent): boolean {
  return type !== 'approve' || ask === 'enforce';
}

/**
 * Whether people should see it at once. What the next step shows anyway within moments stays quiet: Teams takes few
 * updates a second.
 */
function shows({ state }: Case, event: CaseEvent): boolean {
  if (event.type === 'begin') return false;
  if (event.type !== 'record-step' || state !== 'enforcing') return true;
  return event.step.name === 'enforce' && event.step.outcome !== 'begun';
}

type Change = Partial<Pick<Case, 'state' | 'decision' | 'steps' | 'diagnosis' | 'ask'>> & {
  readonly effects: readonly Effect[];
};

const tell = (message: Extract<Effect, { kind: 'tell' }>['message']): Effect => ({ kind: 'tell', message });

function apply(current: Case, event: CaseEvent, at: string): Change {
  switch (event.type) {
    case 'approve': {
      const { by, afterwards } = event;
      const decision = { outcome: 'approved', by, at, afterwards } as const;
      return { state: 'approved', decision, effects: [{ kind: 'carry-out' }] };
    }
    case 'decline': {
      const { by, reason } = event;
      return {
        state: 'declined',
        decision: { outcome: 'declined', by, at, reason },
        effects: [tell('declined')],
      };
    }
    case 'withdraw':
      return { state: 'withdrawn', effects: [] };
    case 'ask-anew':
      return { ask: event.ask, diagnosis: event.diagnosis, effects: [] };
    case 'nothing-left-for-admin':
      return { state: 'awaiting-user', diagnosis: event.diagnosis, effects: [tell('ready')] };
    case 'begin':
      return { state: 'enforcing', effects: [] };
    case 'record-step':
      return { steps: withStep(current.steps, event.step), effects: [] };
    case 'enforced':
      return { state: 'propagating', effects: [{ kind: 'watch' }] };
    case 'visible':
      return { state: 'awaiting-user', steps: withStep(current.steps, event.step), effects: [tell('ready')] };
    case 'give-up':
      return { state: 'failed', steps: withStep(current.steps, event.step), effects: [tell('failed')] };
    case 'it-worked':
      return { state: 'resolved', effects: undoOf(current) };
  }
}

/** The app password exists: where the approver chose so, the state goes back. */
function undoOf({ decision }: Case): readonly Effect[] {
  return decision?.outcome === 'approved' && decision.afterwards === 'revert' ? [{ kind: 'undo' }] : [];
}

/** A step's outcome takes the place of its beginning, a new try that of a failed one; the rest is kept, in order. */
function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  const replaces = last?.name === step.name && (last.outcome === 'begun' || last.outcome === 'failed');
  return [...(replaces ? steps.slice(0, -1) : steps), step];
}
