import type { Diagnosis } from '../diagnosis/finding';
import type { Ask, Case, Person } from './case';
import type { Effect } from './effect';

interface Opening {
  readonly id: string;
  readonly tenantId: string;
  readonly requester: Person;
  readonly target: Person;
  readonly ask: Ask;
  readonly diagnosis: Diagnosis;
  readonly note: string | null;
}

/** A case as it begins: open, and the approvers are told. */
export function newCase(
  opening: Opening,
  at: string,
): { readonly opened: Case; readonly effects: readonly Effect[] } {
  return {
    opened: { ...opening, version: 1, state: 'open', decision: null, steps: [], openedAt: at, updatedAt: at },
    effects: [{ kind: 'tell', message: 'asked' }],
  };
}
