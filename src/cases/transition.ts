import { caseStates, chapterKinds } from './case';
import type { Case, CaseState, Chapter, Person, Step } from './case';
import type { Effect } from './effect';
import type { CaseEvent, CaseEventType } from './event';
import { approvalToSetBack, isFirstInVain, isOursToSetBack, needsSettingBack } from './set-back';

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
  remind: ['open'],
  escalate: ['open'],
  expire: ['open'],
  begin: ['approved'],
  // Signing out may be tried again by another admin, and the state be set back, however far the case has come.
  'record-step': [
    'enforcing',
    'propagating',
    'awaiting-user',
    'resolved',
    'expired',
    'declined',
    'withdrawn',
  ],
  enforced: ['enforcing'],
  'sign-in-again': ['enforcing'],
  visible: ['propagating'],
  'give-up': ['enforcing', 'propagating'],
  'fell-back': ['propagating', 'awaiting-user'],
  nudge: ['awaiting-user'],
  'close-unanswered': ['awaiting-user'],
  // The user may be quicker than the watch, or report it after a failure that was only our own reading, or after all.
  'it-worked': ['propagating', 'awaiting-user', 'failed', 'expired'],
  pursue: ['awaiting-user', 'failed', 'expired'],
  'still-missing': ['awaiting-user', 'failed', 'expired'],
  // What the requester could not be told may be about any state.
  undeliverable: caseStates,
  reached: caseStates,
} as const satisfies Record<CaseEventType, readonly CaseState[]>;

/** One event on one case: the next case and what it sets off. Pure; `at` is the time of the event. */
export function transition(current: Case, event: CaseEvent, at: string): Transition {
  const from: readonly CaseState[] = takenFrom[event.type];
  if (!from.includes(current.state) || !fits(current, event)) return { ok: false, reason: 'moved-on' };
  const { effects = [], ...change } = changeOf(current, event, at);
  const history = [...current.history, ...chapterOf(current, event, at)];
  const version = current.version + 1;
  const changed: Case = { ...current, ...change, history, version, updatedAt: at };
  const next = asksAnew(changed, event) ? { ...changed, askedVersion: version } : changed;
  return {
    ok: true,
    next,
    effects: shows(current, event) ? [...effects, { kind: 'refresh-cards' }] : effects,
  };
}

/** What is noted beside an open case: nothing that an admin decides about is different afterwards. */
const notes: readonly CaseEventType[] = ['remind', 'escalate', 'undeliverable', 'reached'];

function asksAnew({ state }: Case, { type }: CaseEvent): boolean {
  return state === 'open' && !notes.includes(type);
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

/** Steps stand among the steps already. */
function chapterOf(current: Case, event: CaseEvent, at: string): readonly Chapter[] {
  const kind = chapterKinds.find((known) => known === event.type);
  const code = event.type === 'undeliverable' ? { code: event.code } : {};
  return kind ? [{ kind, at, by: whoDid(current, event), ...code }] : [];
}

/** What the requester alone can do, each by a button of theirs. */
const byRequester: readonly CaseEventType[] = ['withdraw', 'it-worked', 'pursue', 'still-missing'];

function whoDid({ requester }: Case, event: CaseEvent): Person | null {
  if ('by' in event) return { id: event.by.id, displayName: event.by.displayName };
  if (event.type === 'it-worked' && event.seenIn) return null;
  return byRequester.includes(event.type) ? requester : null;
}

type Change = Partial<
  Pick<Case, 'state' | 'decision' | 'earlierApproval' | 'steps' | 'diagnosis' | 'privilege' | 'ask'>
> & {
  readonly effects?: readonly Effect[];
};

const tell = (message: Extract<Effect, { kind: 'tell' }>['message']): Effect => ({ kind: 'tell', message });
const clock: Effect = { kind: 'clock' };

/** The events that mean the same for every case. */
const plain = {
  remind: { effects: [tell('reminder')] },
  escalate: { effects: [tell('escalated')] },
  begin: { state: 'enforcing' },
  enforced: { state: 'propagating', effects: [{ kind: 'watch' }] },
  nudge: { effects: [tell('nudge')] },
  undeliverable: { effects: [tell('undeliverable')] },
  reached: {},
} as const satisfies Partial<Record<CaseEventType, Change>>;

/** The events that end a case: what was done by its approval may have to be set back then. */
const endings = {
  withdraw: { state: 'withdrawn', effects: [] },
  expire: { state: 'expired', effects: [tell('expired')] },
  'it-worked': { state: 'resolved', effects: [] },
  'close-unanswered': { state: 'expired', effects: [tell('closed')] },
} as const satisfies Partial<Record<CaseEventType, Change>>;

type PlainEvent = Extract<CaseEvent, { readonly type: keyof typeof plain }>;
type EndingEvent = Extract<CaseEvent, { readonly type: keyof typeof endings }>;

function isPlain(event: CaseEvent): event is PlainEvent {
  return Object.hasOwn(plain, event.type);
}

function isEnding(event: CaseEvent): event is EndingEvent {
  return Object.hasOwn(endings, event.type);
}

function changeOf(current: Case, event: CaseEvent, at: string): Change {
  if (isPlain(event)) return plain[event.type];
  if (!isEnding(event)) return apply(current, event, at);
  const { state, effects } = endings[event.type];
  return { state, effects: [...effects, ...undoOf(current)] };
}

function apply(current: Case, event: Exclude<CaseEvent, PlainEvent | EndingEvent>, at: string): Change {
  switch (event.type) {
    case 'approve': {
      const { by, afterwards, privilege = current.privilege } = event;
      const decision = { outcome: 'approved', by, at, afterwards } as const;
      return { state: 'approved', decision, privilege, effects: [{ kind: 'carry-out' }] };
    }
    case 'decline': {
      const { by, reason } = event;
      const decision = { outcome: 'declined', by, at, reason } as const;
      const earlierApproval = approvalToSetBack(current);
      const effects = [tell('declined'), ...undoOf(current)];
      return { state: 'declined', decision, ...(earlierApproval && { earlierApproval }), effects };
    }
    case 'ask-anew':
      return { ...lookedAnew(event), ...standing(current, event), ask: event.ask, effects: [clock] };
    case 'nothing-left-for-admin':
      return {
        state: 'awaiting-user',
        diagnosis: event.diagnosis,
        effects: [tell('ready'), clock, ...watching(current)],
      };
    case 'visible':
      return { state: 'awaiting-user', ...stepping(current, event), effects: [tell('ready'), clock] };
    case 'give-up':
      return { state: 'failed', ...stepping(current, event), effects: [tell('failed')] };
    case 'sign-in-again':
    case 'fell-back':
      return { ...asking('enforce'), ...stepping(current, event) };
    case 'pursue':
      return { ...asking(event.ask), ...standing(current, event), ...lookedAnew(event) };
    case 'still-missing':
      return {
        state: 'awaiting-user',
        diagnosis: event.diagnosis,
        effects: [...stuck(current), clock, ...watching(current)],
      };
    case 'record-step':
      return { ...stepping(current, event), effects: ofRevert(current, event.step) };
  }
}

function lookedAnew({ diagnosis, privilege }: Pick<Case, 'diagnosis' | 'privilege'>): Change {
  return { diagnosis, privilege };
}

/** An admin has to act again: what was decided before stands in the history. */
function asking(ask: Case['ask']): Change {
  return { state: 'open', ask, decision: null, effects: [tell('asked'), clock] };
}

/** After these the user has something new to try. */
const goneOn: readonly Chapter['kind'][] = ['visible', 'nothing-left-for-admin', 'pursue', 'fell-back'];

/** What was approved, and is to be undone where the approver chose so, stands while only the tenant switch is asked about. */
function standing({ decision }: Case, { ask }: Pick<Case, 'ask'>): Pick<Case, 'decision'> {
  return { decision: ask === 'switch' && decision?.outcome === 'approved' ? decision : null };
}

/** Said once, there is something left to try; said again after that, an admin has to know, once. */
function stuck({ history }: Case): readonly Effect[] {
  const since = history.slice(history.findLastIndex(({ kind }) => goneOn.includes(kind)) + 1);
  return since.filter(({ kind }) => kind === 'still-missing').length === 1 ? [tell('stuck')] : [];
}

/** What was enforced earlier is kept an eye on again. */
function watching({ state, steps }: Case): readonly Effect[] {
  const wasSeen = steps.some(({ name, outcome }) => name === 'read-back' && outcome === 'done');
  return wasSeen && state !== 'awaiting-user' ? [{ kind: 'watch' }] : [];
}

/** The app password exists, or nobody sees to it any more: where the approver chose so, the state goes back. */
function undoOf(about: Case): readonly Effect[] {
  return isOursToSetBack(about) ? [{ kind: 'undo' }] : [];
}

/** Not set back: the approvers are asked to. Begun anew by one of them: it is seen to the end. */
function ofRevert(current: Case, step: Step): readonly Effect[] {
  if (isFirstInVain(current, step)) return [tell('revert-needed')];
  const isAnew = step.name === 'revert' && step.outcome === 'begun' && needsSettingBack(current);
  return isAnew ? [{ kind: 'undo' }] : [];
}

/** A step's outcome takes the place of its beginning, a new try that of a failed one; the rest is kept, in order. */
function stepping({ steps }: Case, { step }: { readonly step: Step }): Pick<Case, 'steps'> {
  const last = steps.at(-1);
  const replaces = last?.name === step.name && (last.outcome === 'begun' || last.outcome === 'failed');
  return { steps: [...(replaces ? steps.slice(0, -1) : steps), step] };
}
