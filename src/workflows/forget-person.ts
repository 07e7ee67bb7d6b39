import type { Origin } from './ports/audit';
import type { Subject } from './ports/personal-data';
import { whatIsHeld } from './what-is-held';
import type { HeldDeps, Holding } from './what-is-held';

export interface Forgotten {
  /** How many requests went. */
  readonly deleted: number;
  /** What is held still, looked at afterwards. */
  readonly left: Holding;
}

/**
 * Deletes the ended requests about somebody's account, whoever made them. What is decided here is decided anew at the click: a request
 * that is under way again meanwhile stays. The audit record is not touched: it says, by ids, what was done to an account.
 */
export async function forgetPerson(deps: HeldDeps, subject: Subject, origin: Origin): Promise<Forgotten> {
  const { deletable } = await whatIsHeld(deps, subject);
  const deleted = await deps.personalData.deleteCases(deletable, origin);
  return { deleted, left: await whatIsHeld(deps, subject) };
}
