import type { Case } from '../cases/case';
import { mayDecide } from '../cases/may-decide';
import type { MayDecide } from '../cases/may-decide';
import type { ApproverAction } from '../cases/role-demand';
import type { TargetPrivilege } from '../cases/target-privilege';
import type { Look } from './ports/look';
import type { Cases } from './ports/store';

export interface CheckApproverDeps {
  readonly look: Pick<Look, 'atApprover'>;
  readonly cases: Pick<Cases, 'find'>;
}

/** Who clicked, by the authenticated activity; never by what a card carries. */
export interface Click {
  readonly tenantId: string;
  readonly personId: string;
  readonly caseId: string;
  readonly action: ApproverAction;
}

export type ApproverChecked =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: 'no-such-case' }
  | {
      readonly ok: false;
      readonly reason: 'may-not';
      readonly refusal: Extract<MayDecide, { ok: false }>;
      readonly case: Case;
    };

/**
 * Finds the case and asks Microsoft 365 whether this person may do that with it, now. `privilegeOf` tells what the
 * account may do; without it, what the case says.
 */
export async function checkApprover(
  deps: CheckApproverDeps,
  click: Click,
  privilegeOf: (about: Case) => Promise<TargetPrivilege> = ({ privilege }) => Promise.resolve(privilege),
): Promise<ApproverChecked> {
  const about = await deps.cases.find(click.tenantId, click.caseId);
  if (!about) return { ok: false, reason: 'no-such-case' };
  const { personId, action } = click;
  const [standing, privilege] = await Promise.all([deps.look.atApprover(personId), privilegeOf(about)]);
  const may = mayDecide({ personId, action, privilege }, standing, about);
  return may.ok ? { ok: true, case: about } : { ok: false, reason: 'may-not', refusal: may, case: about };
}
