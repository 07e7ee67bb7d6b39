import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeAgain } from './change-again';
import type { Changed, ChangeCaseDeps } from './change-case';

/**
 * For what its requester says with a click, and for what was done after one. What was noted beside it at the same moment, such as that
 * a message has arrived, makes it no less true: it is applied to the newest version, for as long as the case is in the state in which
 * they saw it.
 */
export function changeWhereItStands(deps: ChangeCaseDeps, about: Case, event: CaseEvent): Promise<Changed> {
  return changeAgain(deps, { about, event }, ({ state }) => state === about.state);
}
