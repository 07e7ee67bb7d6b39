import { setTimeout as delay } from 'node:timers/promises';
import type { Approver, Case } from '../cases/case';
import type { SwitchAnswer } from '../diagnosis/facts';
import { changeWhileAsked } from './change-while-asked';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import { afterSwitch } from './move-on';
import type { MoveOnDeps } from './move-on';
import type { Jobs } from './ports/jobs';
import type { Look } from './ports/look';
import type { SwitchAnswers } from './ports/store';

/** Teams waits ten seconds for all of it, and asking who may answer has taken some of them. */
const answerWithinMs = 1500;

/** The others follow once this one had its chance, so that both do not look at the same account. */
const takeOverSeconds = 2;

export interface AnswerSwitchDeps extends CheckApproverDeps, MoveOnDeps {
  readonly cases: MoveOnDeps['cases'];
  readonly look: CheckApproverDeps['look'] & MoveOnDeps['look'] & Pick<Look, 'forgetTenantSwitch'>;
  readonly switchAnswers: SwitchAnswers;
  readonly jobs: Pick<Jobs, 'enqueue'>;
}

interface SwitchClick {
  readonly tenantId: string;
  readonly caseId: string;
  readonly by: Approver;
  readonly allowed: boolean;
  /** Why it stays off, as the admin typed it. */
  readonly reason: string | null;
}

export type SwitchAnswered =
  | { readonly ok: true; readonly case: Case }
  | Extract<ApproverChecked, { ok: false }>
  | { readonly ok: false; readonly reason: 'already-decided'; readonly case: Case };

/**
 * An admin says how the tenant switch stands. It is kept with name and time, and every case of the tenant that waits for
 * it goes on: this one at once, the others as durable work.
 */
export async function answerSwitch(deps: AnswerSwitchDeps, click: SwitchClick): Promise<SwitchAnswered> {
  const { tenantId, by, allowed, reason } = click;
  const said: SwitchAnswer = { allowed, by: by.displayName, at: deps.now().toISOString() };
  // Whoever may not answer sets off nothing.
  const checked = await checkApprover(deps, { ...click, action: 'answer-switch', personId: by.id });
  if (!checked.ok) return checked;
  if (checked.case.state !== 'open' || checked.case.ask !== 'switch')
    return { ok: false, reason: 'already-decided', case: checked.case };
  if (allowed) deps.look.forgetTenantSwitch();
  await deps.switchAnswers.record({ tenantId, caseId: checked.case.id, said, reason });
  await deps.jobs.enqueue('switch-answered', { tenantId, by, reason, said }, takeOverSeconds);
  const next = await Promise.race([
    afterSwitch(deps, checked.case, { by, reason, said }),
    delay(answerWithinMs, undefined, { ref: false }),
  ]);
  // Microsoft 365 is slow, or does not answer: the case goes on with the others, and its cards show it then.
  if (!next?.ok) return { ok: true, case: checked.case };
  const changed = await changeWhileAsked(deps, checked.case, next.event);
  return changed.ok ? changed : { ok: false, reason: 'already-decided', case: changed.case };
}
