import type { Case } from './case';
import { isOursToSetBack, lastRevert } from './set-back';

/**
 * Why a case cannot be deleted by somebody. `about-another`: they asked, but the account is somebody else's. Only approvers can ask for
 * others. It says what was seen of that account and done to it, who asked and why; whoever acts on accounts of others must not be able to
 * take that away, and it is for the other one to delete. The rest is for now. `under-way`: somebody works on it or is asked. `to-be-set-back`: the product still has
 * to undo what it did. `recent`: something happened to it within a day. It counts for how often one may ask within an hour, its
 * people still read about it, and what the product enforced must not be taken for somebody else's doing.
 */
export type WhyKept = 'about-another' | 'under-way' | 'to-be-set-back' | 'recent';

const recentMs = 24 * 60 * 60_000;

const underWay: readonly Case['state'][] = ['open', 'approved', 'enforcing', 'propagating', 'awaiting-user'];

/** Null: nothing stands against deleting it because this person, its requester or its target, asks for that. */
export function whyKept(about: Case, personId: string, now: Date): WhyKept | null {
  if (about.target.id !== personId) return 'about-another';
  if (underWay.includes(about.state)) return 'under-way';
  if (isToBeSetBack(about)) return 'to-be-set-back';
  return now.getTime() - Date.parse(about.updatedAt) < recentMs ? 'recent' : null;
}

function isToBeSetBack(about: Case): boolean {
  const outcome = lastRevert(about)?.outcome;
  return isOursToSetBack(about) && outcome !== 'done' && outcome !== 'already-so';
}
