import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { isStillAsked } from '../cases/is-still-asked';
import { changeAgain } from './change-again';
import type { Changed, ChangeCaseDeps } from './change-case';

/**
 * For what an admin answers to what a case asks. What was noted beside it at the same moment, such as that they were reminded, takes
 * nothing from it: it is applied to the newest version, for as long as that asks the same. Who was quicker with an answer has won.
 */
export function changeWhileAsked(deps: ChangeCaseDeps, about: Case, event: CaseEvent): Promise<Changed> {
  return changeAgain(deps, { about, event }, (now) => isStillAsked(now, about.version));
}
