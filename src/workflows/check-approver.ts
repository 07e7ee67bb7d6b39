import type { Case } from '../cases/case';
import { mayDecide } from '../cases/may-decide';
import type { MayDecide } from '../cases/may-decide';
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
}

export type ApproverChecked =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: 'no-such-case' }
  | { readonly ok: false; readonly reason: 'may-not'; readonly refusal: Extract<MayDecide, { ok: false }> };

/** Finds the case and asks Microsoft 365 whether this person may decide it, now. */
export async function checkApprover(deps: CheckApproverDeps, click: Click): Promise<ApproverChecked> {
  const about = await deps.cases.find(click.tenantId, click.caseId);
  if (!about) return { ok: false, reason: 'no-such-case' };
  const may = mayDecide(click.personId, await deps.look.atApprover(click.personId), about);
  return may.ok ? { ok: true, case: about } : { ok: false, reason: 'may-not', refusal: may };
}
