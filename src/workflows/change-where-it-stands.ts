import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { Changed, ChangeCaseDeps } from './change-case';

const mostTries = 5;

/**
 * For what its requester says with a click, and for what was done after one. What was noted beside it at the same moment, such as that a message has arrived, makes
 * it no less true: it is applied to the newest version, for as long as the case is in the state in which they saw it.
 */
export async function changeWhereItStands(
  deps: ChangeCaseDeps,
  about: Case,
  event: CaseEvent,
): Promise<Changed> {
  let changed = await changeCase(deps, about, event);
  for (let tries = 1; tries < mostTries && wasOvertaken(about, changed); tries += 1) {
    changed = await changeCase(deps, changed.case, event);
  }
  return changed;
}

function wasOvertaken(about: Case, changed: Changed): boolean {
  const { state, version } = changed.case;
  return !changed.ok && state === about.state && version !== about.version;
}
