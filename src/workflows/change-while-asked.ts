import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { isStillAsked } from '../cases/is-still-asked';
import { changeCase } from './change-case';
import type { Changed, ChangeCaseDeps } from './change-case';

const mostTries = 5;

/**
 * For what an admin answers to what a case asks. What was noted beside it at the same moment, such as that they were reminded, takes
 * nothing from it: it is applied to the newest version, for as long as that asks the same. Who was quicker with an answer has won.
 */
export async function changeWhileAsked(
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

function wasOvertaken({ version }: Case, changed: Changed): boolean {
  return !changed.ok && changed.case.version !== version && isStillAsked(changed.case, version);
}
