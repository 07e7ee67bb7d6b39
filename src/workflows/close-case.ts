import type { Case } from '../cases/case';
import type { ChangeCaseDeps } from './change-case';
import { changeWhereItStands } from './change-where-it-stands';

export type Closed =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: 'no-such-case' | 'not-your-case' }
  | { readonly ok: false; readonly reason: 'moved-on'; readonly case: Case };

export interface RequesterClick {
  readonly tenantId: string;
  readonly caseId: string;
  readonly personId: string;
}

/** The requester says that it worked, or no longer wants it. Nobody else can say so for them. */
export async function closeCase(
  deps: ChangeCaseDeps,
  click: RequesterClick,
  event: { readonly type: 'it-worked' | 'withdraw' },
): Promise<Closed> {
  const about = await deps.cases.find(click.tenantId, click.caseId);
  if (!about) return { ok: false, reason: 'no-such-case' };
  if (about.requester.id !== click.personId) return { ok: false, reason: 'not-your-case' };
  const changed = await changeWhereItStands(deps, about, event);
  return changed.ok ? changed : { ok: false, reason: 'moved-on', case: changed.case };
}
