import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { Changed, ChangeCaseDeps } from './change-case';

const mostTries = 5;

/** What happens to a case as somebody saw it. */
export interface Happened {
  readonly about: Case;
  readonly event: CaseEvent;
}

/** Where something was noted of the case at the same moment, applies the event to the newest version, for as long as that still fits. */
export async function changeAgain(
  deps: ChangeCaseDeps,
  { about, event }: Happened,
  fits: (now: Case) => boolean,
): Promise<Changed> {
  const wasOvertaken = ({ ok, case: now }: Changed) => !ok && now.version !== about.version && fits(now);
  let changed = await changeCase(deps, about, event);
  for (let tries = 1; tries < mostTries && wasOvertaken(changed); tries += 1) {
    changed = await changeCase(deps, changed.case, event);
  }
  return changed;
}
