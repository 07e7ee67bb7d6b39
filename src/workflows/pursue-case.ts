import { askFor } from '../cases/ask-for';
import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { takenFrom } from '../cases/transition';
import type { ChangeCaseDeps } from './change-case';
import { changeWhereItStands } from './change-where-it-stands';
import type { Closed, RequesterClick } from './close-case';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { CheckAnswer } from './ports/messenger';
import type { Rules } from './ports/parts';

export interface PursueDeps extends DiagnoseDeps, ChangeCaseDeps {
  readonly cases: DiagnoseDeps['cases'] & ChangeCaseDeps['cases'];
  readonly rules: Rules;
}

export type Pursued = Closed | Extract<CheckAnswer, { ok: false }>;

/**
 * The requester says that it is still missing. The account is looked at again, with what is known by now, and the same
 * case goes on with the next cause: an admin is asked again, or the user gets the next thing to try.
 */
export async function pursueCase(deps: PursueDeps, click: RequesterClick): Promise<Pursued> {
  const about = await deps.cases.find(click.tenantId, click.caseId);
  if (!about) return { ok: false, reason: 'no-such-case' };
  if (about.requester.id !== click.personId) return { ok: false, reason: 'not-your-case' };
  const from: readonly Case['state'][] = takenFrom.pursue;
  if (!from.includes(about.state)) return { ok: false, reason: 'moved-on', case: about };
  const { tenantId, target } = about;
  const answer = await diagnoseUser(deps, { tenantId, user: { id: target.id } }, about.diagnosis);
  if (!answer.ok) return answer;
  const { diagnosis, privilege } = answer;
  const ask = askFor(answer, deps.rules.enforcementWithCa);
  const event: CaseEvent = ask
    ? { type: 'pursue', ask, diagnosis, privilege }
    : { type: 'still-missing', diagnosis };
  const changed = await changeWhereItStands(deps, about, event);
  return changed.ok ? changed : { ok: false, reason: 'moved-on', case: changed.case };
}
