import type { Diagnosis } from '../diagnosis/finding';
import type { Ask, Case, Person } from './case';
import type { Effect } from './effect';
import type { TargetPrivilege } from './target-privilege';

interface Opening {
  readonly id: string;
  readonly tenantId: string;
  readonly requester: Person;
  readonly target: Person;
  readonly ask: Ask;
  readonly diagnosis: Diagnosis;
  readonly privilege: TargetPrivilege;
  readonly note: string | null;
}

const nothingYet = { decision: null, steps: [], history: [] } as const;

/** A case as it begins: open, and the approvers are told. */
export function newCase(
  opening: Opening,
  at: string,
): { readonly opened: Case; readonly effects: readonly Effect[] } {
  return {
    opened: {
      ...opening,
      ...nothingYet,
      version: 1,
      askedVersion: 1,
      state: 'open',
      openedAt: at,
      updatedAt: at,
    },
    effects: [{ kind: 'tell', message: 'asked' }, { kind: 'clock' }],
  };
}
