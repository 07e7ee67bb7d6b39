import { askFor } from '../cases/ask-for';
import type { Approver, Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { changeCase } from './change-case';
import type { ChangeCaseDeps } from './change-case';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { CheckAnswer } from './ports/messenger';
import type { Look } from './ports/look';
import type { Rules } from './ports/parts';
import type { Cases, SwitchAnswers } from './ports/store';

export interface AnswerSwitchDeps extends CheckApproverDeps, DiagnoseDeps, ChangeCaseDeps {
  readonly look: CheckApproverDeps['look'] & DiagnoseDeps['look'] & Pick<Look, 'forgetTenantSwitch'>;
  readonly cases: Cases;
  readonly switchAnswers: SwitchAnswers;
  readonly rules: Rules;
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
  | Extract<CheckAnswer, { ok: false }>;

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
  const next = await nextEvent(deps, click, about);
  if (!next.ok) return next;
  const changed = await changeCase(deps, about, next.event);
  return changed.ok ? changed : { ok: false, reason: 'already-decided', case: changed.case };
}

type Next = { readonly ok: true; readonly event: CaseEvent } | Extract<CheckAnswer, { ok: false }>;

async function nextEvent(deps: AnswerSwitchDeps, { by, allowed }: SwitchClick, about: Case): Promise<Next> {
  if (!allowed) return { ok: true, event: { type: 'decline', by, reason: null } };
  deps.look.forgetTenantSwitch();
  const { symptom, app } = about.diagnosis;
  const answer = await diagnoseUser(
    deps,
    { tenantId: about.tenantId, user: { id: about.target.id } },
    { symptom, app },
  );
  if (!answer.ok) return answer;
  const ask = askFor(answer.diagnosis, deps.rules.enforcementWithCa);
  const { diagnosis } = answer;
  return {
    ok: true,
    event: ask ? { type: 'ask-anew', ask, diagnosis } : { type: 'nothing-left-for-admin', diagnosis },
  };
}
