import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { ChangeCaseDeps } from './change-case';

const mostTries = 5;

/** For a fact that holds whatever else happens to the case: applied to the newest version. */
export async function changeUntilTaken(deps: ChangeCaseDeps, about: Case, event: CaseEvent): Promise<void> {
  let current = about;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const changed = await changeCase(deps, current, event);
    if (changed.ok) return;
    current = changed.case;
  }
  throw new CaseTooBusyError(about.id);
}

class CaseTooBusyError extends Error {
  override readonly name = 'CaseTooBusyError';
  readonly code = 'case-too-busy';

  constructor(caseId: string) {
    super(`Case ${caseId} changed again and again while something was to be noted.`);
  }
}
