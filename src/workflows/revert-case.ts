import type { Approver, Case } from '../cases/case';
import { needsSettingBack } from '../cases/set-back';
import { makeStep, record } from './carry-out/steps';
import type { CarryOutDeps } from './carry-out/move';
import { changeCase } from './change-case';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import type { Look } from './ports/look';
import { sendRevert } from './send-revert';
import { targetPrivilegeNow } from './target-privilege-now';

interface RevertDeps extends CheckApproverDeps, CarryOutDeps {
  readonly look: Pick<Look, 'atApprover' | 'atUser' | 'atPerUserMfaState'>;
  readonly cases: CarryOutDeps['cases'];
}

export type Reverted =
  | { readonly ok: true; readonly case: Case }
  | Extract<ApproverChecked, { ok: false }>
  | { readonly ok: false; readonly reason: 'sign-in-needed' }
  | { readonly ok: false; readonly reason: 'nothing-to-do'; readonly case: Case };

/**
 * An approver sets the state back with their own rights, where it could not be done with those of whoever decided. The
 * request is sent at once; that it shows is seen to by the job that the beginning sets off.
 */
export async function revertCase(
  deps: RevertDeps,
  click: { readonly tenantId: string; readonly caseId: string; readonly by: Approver },
): Promise<Reverted> {
  const { by } = click;
  const asked = { ...click, action: 'revert', personId: by.id } as const;
  const checked = await checkApprover(deps, asked, (about) => targetPrivilegeNow(deps, about));
  if (!checked.ok) return checked;
  const about = checked.case;
  if (!needsSettingBack(about)) return { ok: false, reason: 'nothing-to-do', case: about };
  const [token, state] = await Promise.all([
    deps.tokens.forApprover(by),
    deps.look.atPerUserMfaState(about.target.id),
  ]);
  if (!token) return { ok: false, reason: 'sign-in-needed' };
  if (state.state === 'known' && state.value !== 'enforced') {
    const step = makeStep(deps, { name: 'revert', outcome: 'already-so' });
    return { ok: true, case: (await changeCase(deps, about, record(about, step).event)).case };
  }
  const sent = await sendRevert(deps, about, { by, token });
  return sent.kind === 'refused' && sent.reason === 'token' && token.kind === 'delegated'
    ? { ok: false, reason: 'sign-in-needed' }
    : { ok: true, case: sent.case };
}
