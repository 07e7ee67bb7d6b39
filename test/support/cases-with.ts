import type { Case } from '../../src/cases/case';
import type { CaseEvent } from '../../src/cases/event';
import { transition } from '../../src/cases/transition';

export const meanwhileAt = '2026-11-21T06:00:00.000Z';

/** The case after this happened to it. */
export function caseAfter(about: Case, event: CaseEvent): Case {
  const changed = transition(about, event, meanwhileAt);
  if (!changed.ok) throw new Error(`${event.type} does not fit.`);
  return changed.next;
}

/** One stored case. `meanwhile` happens between reading and saving, each at one try. */
export function casesWith(about: Case, meanwhile: readonly CaseEvent[]) {
  const left = [...meanwhile];
  let stored = about;
  const deps = {
    now: () => new Date(meanwhileAt),
    cases: {
      find: () => Promise.resolve(stored),
      save: (next: Case) => {
        const event = left.shift();
        if (event) stored = caseAfter(stored, event);
        if (next.version !== stored.version + 1) return Promise.resolve('stale' as const);
        stored = next;
        return Promise.resolve('saved' as const);
      },
    },
  };
  return { deps, stored: () => stored };
}
