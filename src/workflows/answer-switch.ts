import { askFor } from '../cases/ask-for';
import type { Approver, Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { ChangeCaseDeps } from './change-case';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { Cases, SwitchAnswers } from './ports/store';

export interface AnswerSwitchDeps extends CheckApproverDeps, DiagnoseDeps, ChangeCaseDeps {
  readonly look: CheckApproverDeps['look'] & DiagnoseDeps['look'];
  readonly cases: Cases;
  readonly switchAnswers: SwitchAnswers;
}

interface SwitchClick {
  readonly tenantId: string;
  readonly caseId: string;
  readonly by: Approver;
  readonly allowed: boolean;
}

export type SwitchAnswered =
  | { readonly ok: true; readonly case: Case }
  | Extract<ApproverChecked, { ok: false }>
  | { readonly ok: false; readonly reason: 'already-decided'; readonly case: Case }
  | { readonly ok: false; readonly reason: 'unreachable' };

/**
 * An admin says how the tenant switch stands. It is kept with name and time, and the case goes on with what is then
 * the next thing to fix: the same case asks for it, or the user can go on alone.
 */
export async function answerSwitch(deps: AnswerSwitchDeps, click: SwitchClick): Promise<SwitchAnswered> {
  const checked = await checkApprover(deps, { ...click, personId: click.by.id });
  if (!checked.ok) return checked;
  const about = checked.case;
  if (about.state !== 'open' || about.ask !== 'switch')
    return { ok: false, reason: 'already-decided', case: about };
  const at = deps.now().toISOString();
  await deps.switchAnswers.record(click.tenantId, { allowed: click.allowed, by: click.by.displayName, at });
  const event = await nextEvent(deps, click, about);
  if (!event) return { ok: false, reason: 'unreachable' };
  const changed = await changeCase(deps, about, event);
  return changed.ok ? changed : { ok: false, reason: 'already-decided', case: changed.case };
}

async function nextEvent(
  deps: AnswerSwitchDeps,
  { by, allowed }: SwitchClick,
  about: Case,
): Promise<CaseEvent | undefined> {
  if (!allowed) return { type: 'decline', by, reason: null };
  const { symptom, app } = about.diagnosis;
  const answer = await diagnoseUser(
    deps,
    { tenantId: about.tenantId, id: about.target.id },
    { symptom, app },
  );
  if (!answer.ok) return undefined;
  const ask = askFor(answer.diagnosis);
  return ask === null
    ? { type: 'nothing-left-for-admin', diagnosis: answer.diagnosis }
    : { type: 'ask-anew', ask, diagnosis: answer.diagnosis };
}
