import type { Case } from './case';
import { approvalToSetBack, lastRevert } from './set-back';

/**
 * Why a case cannot be deleted yet. `under-way`: somebody works on it or is asked. `to-be-set-back`: the product still has
 * to undo what it did. `recent`: it counts for how often one may ask within an hour, and its people still read about it.
 */
export type WhyKept = 'under-way' | 'to-be-set-back' | 'recent';

const recentMs = 24 * 60 * 60_000;

const underWay: readonly Case['state'][] = ['open', 'approved', 'enforcing', 'propagating', 'awaiting-user'];

/** Null: nothing stands against deleting it. */
export function whyKept(about: Case, now: Date): WhyKept | null {
  if (underWay.includes(about.state)) return 'under-way';
  if (isToBeSetBack(about)) return 'to-be-set-back';
  return now.getTime() - Date.parse(about.openedAt) < recentMs ? 'recent' : null;
}

function isToBeSetBack(about: Case): boolean {
  if (approvalToSetBack(about) === undefined) return false;
  const wasEnforced = about.steps.some(({ name, outcome }) => name === 'enforce' && outcome === 'done');
  const outcome = lastRevert(about)?.outcome;
  return wasEnforced && outcome !== 'done' && outcome !== 'already-so';
}
