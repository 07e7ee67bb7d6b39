import type { Approver, Case } from '../cases/case';
import { lastStep, makeStep, record } from './carry-out/steps';
import { changeWhereItStands } from './change-where-it-stands';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import type { Act } from './ports/act';
import type { Look } from './ports/look';
import type { Cases } from './ports/store';
import type { Tokens } from './ports/tokens';
import { targetPrivilegeNow } from './target-privilege-now';

interface RetryDeps extends CheckApproverDeps {
  readonly look: Pick<Look, 'atApprover' | 'atUser'>;
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly act: Pick<Act, 'signOut'>;
  readonly tokens: Tokens;
  readonly now: () => Date;
}

export type SignOutRetried =
  | { readonly ok: true; readonly case: Case }
  | Extract<ApproverChecked, { ok: false }>
  | { readonly ok: false; readonly reason: 'sign-in-needed' }
  | { readonly ok: false; readonly reason: 'already-decided'; readonly case: Case };

/** Another admin, whose role may do it, signs the user out after the approver's could not. */
export async function retrySignOut(
  deps: RetryDeps,
  click: { readonly tenantId: string; readonly caseId: string; readonly by: Approver },
): Promise<SignOutRetried> {
  const asked = { ...click, action: 'retry-sign-out', personId: click.by.id } as const;
  const checked = await checkApprover(deps, asked, (about) => targetPrivilegeNow(deps, about));
  if (!checked.ok) return checked;
  const signedOut = lastStep(checked.case, 'sign-out')?.outcome;
  if (signedOut !== 'refused' && signedOut !== 'failed') {
    return { ok: false, reason: 'already-decided', case: checked.case };
  }
  const token = await deps.tokens.forApprover(click.by);
  if (!token) return { ok: false, reason: 'sign-in-needed' };
  const answer = await deps.act.signOut(checked.case.target.id, token);
  const outcome = answer.ok ? 'done' : 'refused';
  const { event } = record(checked.case, makeStep(deps, { name: 'sign-out', outcome, answer }));
  // It has happened: a note beside it at the same moment must not keep it out of the case.
  const changed = await changeWhereItStands(deps, checked.case, event);
  return changed.ok ? changed : { ok: false, reason: 'already-decided', case: changed.case };
}
