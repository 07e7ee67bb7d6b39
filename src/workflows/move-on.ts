import { askFor } from '../cases/ask-for';
import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import type { ChangeCaseDeps } from './change-case';
import { changeWhileAsked } from './change-while-asked';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { JobResult, Jobs, SwitchSaid } from './ports/jobs';
import type { CheckAnswer } from './ports/messenger';
import type { Rules } from './ports/parts';
import type { Cases } from './ports/store';

export interface MoveOnDeps extends DiagnoseDeps, ChangeCaseDeps {
  readonly cases: DiagnoseDeps['cases'] & ChangeCaseDeps['cases'];
  readonly rules: Rules;
}

type Next = { readonly ok: true; readonly event: CaseEvent } | Extract<CheckAnswer, { ok: false }>;

/** What the answer about the switch means for one case that waits for it. */
export async function afterSwitch(
  deps: MoveOnDeps,
  about: Case,
  { by, reason, said }: SwitchSaid,
): Promise<Next> {
  if (!said.allowed) return { ok: true, event: { type: 'decline', by, reason } };
  const { tenantId, target } = about;
  const answer = await diagnoseUser(deps, { tenantId, user: { id: target.id }, said }, about.diagnosis);
  if (!answer.ok) return answer;
  const { diagnosis, privilege } = answer;
  const ask = askFor(answer, deps.rules.enforcementWithCa);
  return {
    ok: true,
    event: ask
      ? { type: 'ask-anew', ask, by, diagnosis, privilege }
      : { type: 'nothing-left-for-admin', by, diagnosis },
  };
}

/** Sees to it that every case of the tenant that waits for the switch goes on. Enqueuing one twice does no harm. */
export async function moveOnAll(
  deps: { readonly cases: Pick<Cases, 'idsWaitingForSwitch'>; readonly jobs: Pick<Jobs, 'enqueue'> },
  { tenantId, ...answer }: SwitchSaid & { readonly tenantId: string },
): Promise<JobResult> {
  for (const caseId of await deps.cases.idsWaitingForSwitch(tenantId)) {
    await deps.jobs.enqueue('move-on', { tenantId, caseId, ...answer }, 0);
  }
  return { done: true };
}

/** One of them: on "on" to what is next to fix, on "off" to its end. */
export async function moveOn(deps: MoveOnDeps, about: Case, answer: SwitchSaid): Promise<JobResult> {
  if (about.state !== 'open' || about.ask !== 'switch') return { done: true };
  const next = await afterSwitch(deps, about, answer);
  if (!next.ok) return next.reason === 'no-such-user' ? { done: true } : { done: false, afterSeconds: 30 };
  // Microsoft 365 itself says otherwise: the case waits on.
  if (next.event.type === 'ask-anew' && next.event.ask === 'switch') return { done: true };
  const changed = await changeWhileAsked(deps, about, next.event);
  // Where it was overtaken, it is looked at as it stands now: a case that still waits is not left behind.
  return changed.ok ? { done: true } : { done: false, afterSeconds: 1 };
}
