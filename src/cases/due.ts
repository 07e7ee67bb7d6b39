import type { Case, Chapter } from './case';
import type { CaseEventType } from './event';

/** How long people are given, in working hours, and which hours those are. */
export interface Clocks {
  /** From asking on, as the next two. */
  readonly remindAfterHours: number;
  /** Null: there is nobody else to ask. */
  readonly escalateAfterHours: number | null;
  readonly expireAfterHours: number;
  /** From the moment on when the user can go on. */
  readonly nudgeAfterHours: number;
  /** From the nudge on. */
  readonly closeAfterHours: number;
  /** The moment when so many working hours will have passed. */
  readonly after: (from: Date, workingHours: number) => Date;
}

/** What happens by itself because nobody did anything. */
export type ClockEventType = Extract<
  CaseEventType,
  'remind' | 'escalate' | 'expire' | 'nudge' | 'close-unanswered'
>;

export interface Appointment {
  readonly type: ClockEventType;
  readonly at: Date;
}

/** How long somebody has been waited for, and what has happened since. */
export interface Wait {
  /** ISO 8601. */
  readonly since: string;
  readonly chapters: readonly Chapter[];
}

/** With what waiting begins anew. */
const beginnings = {
  open: ['pursue', 'fell-back', 'sign-in-again', 'ask-anew'],
  'awaiting-user': ['visible', 'nothing-left-for-admin'],
} as const satisfies Partial<Record<Case['state'], readonly Chapter['kind'][]>>;

/** Undefined while a case waits for nobody. */
export function waitOf({ state, history, openedAt }: Case): Wait | undefined {
  if (state !== 'open' && state !== 'awaiting-user') return undefined;
  const kinds: readonly Chapter['kind'][] = beginnings[state];
  const begun = history.findLastIndex(({ kind }) => kinds.includes(kind));
  // The first "still missing" gives the user time anew; saying it again and again does not put off the end.
  const said = history.findIndex(({ kind }, at) => at > begun && kind === 'still-missing');
  const index = state === 'awaiting-user' && said !== -1 ? said : begun;
  return { since: history[index]?.at ?? openedAt, chapters: history.slice(index + 1) };
}

/**
 * What is still to come if nobody does anything, in order; a moment that has passed is due now. Each is counted from
 * the one before as it came about: whoever is told late, because the product was off, still has the time that was meant.
 */
export function agendaOf(about: Case, clocks: Clocks): readonly Appointment[] {
  const wait = waitOf(about);
  if (!wait) return [];
  const stages = stagesOf(about, clocks);
  const chapterOf = ({ type }: Stage) => wait.chapters.findLast(({ kind }) => kind === type);
  const done = stages.findLastIndex((stage) => chapterOf(stage) !== undefined);
  const last = stages[done];
  const reached = { at: (last && chapterOf(last)?.at) ?? wait.since, hours: last?.hours ?? 0 };
  return stages
    .slice(done + 1)
    .map(({ type, hours }) => ({ type, at: clocks.after(new Date(reached.at), hours - reached.hours) }));
}

interface Stage {
  readonly type: ClockEventType;
  /** Working hours since the wait began. */
  readonly hours: number;
}

function stagesOf({ state }: Case, clocks: Clocks): readonly Stage[] {
  const { remindAfterHours, escalateAfterHours, expireAfterHours, nudgeAfterHours, closeAfterHours } = clocks;
  if (state === 'awaiting-user') {
    return [
      { type: 'nudge', hours: nudgeAfterHours },
      { type: 'close-unanswered', hours: nudgeAfterHours + closeAfterHours },
    ];
  }
  const stages: readonly Stage[] = [
    { type: 'remind', hours: remindAfterHours },
    ...(escalateAfterHours === null ? [] : [{ type: 'escalate', hours: escalateAfterHours } as const]),
    { type: 'expire', hours: expireAfterHours },
  ];
  return stages.toSorted((a, b) => a.hours - b.hours);
}
