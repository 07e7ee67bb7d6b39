import type { Afterwards, Approver, Case } from '../cases/case';
import type { Fact } from '../diagnosis/fact';
import type { PerUserMfaState } from '../diagnosis/facts';
import { changeCase } from './change-case';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import type { Look } from './ports/look';
import type { Cases } from './ports/store';
import type { Tokens } from './ports/tokens';

export interface DecideDeps extends CheckApproverDeps {
  readonly look: Pick<Look, 'atApprover' | 'atPerUserMfaState'>;
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly tokens: Tokens;
  readonly now: () => Date;
}

interface DecisionClick {
  readonly tenantId: string;
  readonly caseId: string;
  /** The version of the case that the card showed. */
  readonly seenVersion: number;
  readonly by: Approver;
}

export type Decided =
  | { readonly ok: true; readonly case: Case }
  | Extract<ApproverChecked, { ok: false }>
  | { readonly ok: false; readonly reason: 'already-decided' | 'card-is-old'; readonly case: Case }
  | { readonly ok: false; readonly reason: 'sign-in-needed' }
  | { readonly ok: false; readonly reason: 'account-changed'; readonly observed: PerUserMfaState };

export async function approveCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly afterwards: Afterwards },
): Promise<Decided> {
  // Side by side, because Teams waits ten seconds and each may take most of them.
  const [open, state, token] = await Promise.all([
    findOpen(deps, click),
    targetState(deps, click),
    deps.tokens.forApprover(click.by),
  ]);
  if (!open.ok) return open;
  if (state?.state === 'known' && state.value === 'enforced') {
    return { ok: false, reason: 'account-changed', observed: state.value };
  }
  if (!token) return { ok: false, reason: 'sign-in-needed' };
  return settle(
    await changeCase(deps, open.case, { type: 'approve', by: click.by, afterwards: click.afterwards }),
  );
}

export async function declineCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly reason: string },
): Promise<Decided> {
  const open = await findOpen(deps, click);
  if (!open.ok) return open;
  return settle(await changeCase(deps, open.case, { type: 'decline', by: click.by, reason: click.reason }));
}

async function targetState(
  deps: DecideDeps,
  { tenantId, caseId }: DecisionClick,
): Promise<Fact<PerUserMfaState> | undefined> {
  const about = await deps.cases.find(tenantId, caseId);
  return about && deps.look.atPerUserMfaState(about.target.id);
}

/** The case, if this person may decide it and it is still the one that their card showed. */
async function findOpen(deps: DecideDeps, click: DecisionClick): Promise<Decided> {
  const checked = await checkApprover(deps, { ...click, personId: click.by.id });
  if (!checked.ok) return checked;
  if (checked.case.state !== 'open') return { ok: false, reason: 'already-decided', case: checked.case };
  if (checked.case.version !== click.seenVersion)
    return { ok: false, reason: 'card-is-old', case: checked.case };
  return checked;
}

function settle(changed: Awaited<ReturnType<typeof changeCase>>): Decided {
  return changed.ok ? changed : { ok: false, reason: 'already-decided', case: changed.case };
}
