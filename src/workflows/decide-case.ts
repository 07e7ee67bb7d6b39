import { askFor } from '../cases/ask-for';
import type { Afterwards, Approver, Case } from '../cases/case';
import { isStillAsked } from '../cases/is-still-asked';
import { isPrivileged } from '../cases/target-privilege';
import type { CauseId } from '../diagnosis/cause-id';
import type { Changed } from './change-case';
import { changeWhileAsked } from './change-while-asked';
import { checkApprover } from './check-approver';
import type { ApproverChecked, CheckApproverDeps } from './check-approver';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { Look } from './ports/look';
import type { Rules } from './ports/parts';
import type { Cases } from './ports/store';
import type { Tokens } from './ports/tokens';

export interface DecideDeps extends CheckApproverDeps, DiagnoseDeps {
  readonly look: Pick<Look, 'atApprover' | 'atPerUserMfaState' | 'atUser' | 'atTenant'>;
  readonly cases: Pick<Cases, 'find' | 'save' | 'enforcedAt'>;
  readonly tokens: Tokens;
  readonly rules: Rules;
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
  /** What the account needs now is something else: this cause, or null for nothing any more. */
  | { readonly ok: false; readonly reason: 'account-changed'; readonly lead: CauseId | null }
  | { readonly ok: false; readonly reason: 'cannot-look'; readonly reference: string };

export async function approveCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly afterwards: Afterwards },
): Promise<Decided> {
  // Side by side, because Teams waits ten seconds and each may take most of them.
  const [open, changed, token] = await Promise.all([
    findOpen(deps, click, 'approve'),
    whatChanged(deps, click),
    deps.tokens.forApprover(click.by),
  ]);
  if (!open.ok) return open;
  if (changed) return changed;
  if (!token) return { ok: false, reason: 'sign-in-needed' };
  return settle(
    await changeWhileAsked(deps, open.case, {
      type: 'approve',
      by: click.by,
      afterwards: click.afterwards,
    }),
  );
}

export async function declineCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly reason: string },
): Promise<Decided> {
  const open = await findOpen(deps, click, 'decline');
  if (!open.ok) return open;
  return settle(
    await changeWhileAsked(deps, open.case, { type: 'decline', by: click.by, reason: click.reason }),
  );
}

type AccountChanged = Extract<Decided, { reason: 'account-changed' | 'cannot-look' }>;

/** Looks at the account again: the card may be hours old, and an approval is for what is true now. */
async function whatChanged(
  deps: DecideDeps,
  { tenantId, caseId }: DecisionClick,
): Promise<AccountChanged | undefined> {
  const about = await deps.cases.find(tenantId, caseId);
  if (about?.state !== 'open') return undefined;
  const user = { id: about.target.id };
  const [state, now] = await Promise.all([
    deps.look.atPerUserMfaState(user.id),
    diagnoseUser(deps, { tenantId, user }, about.diagnosis),
  ]);
  if (!now.ok) return { ok: false, reason: 'cannot-look', reference: now.reference };
  const { lead } = now.diagnosis;
  if (state.state === 'known' && state.value === 'enforced')
    return { ok: false, reason: 'account-changed', lead: null };
  if (askFor(now, deps.rules.enforcementWithCa) !== about.ask) {
    return { ok: false, reason: 'account-changed', lead };
  }
  const grewPrivileged = isPrivileged(now.privilege) && !isPrivileged(about.privilege);
  return grewPrivileged ? { ok: false, reason: 'account-changed', lead: 'privileged-account' } : undefined;
}

/** The case, if this person may decide it and it still asks what their card showed. */
async function findOpen(
  deps: DecideDeps,
  click: DecisionClick,
  action: 'approve' | 'decline',
): Promise<Decided> {
  const checked = await checkApprover(deps, { ...click, action, personId: click.by.id });
  if (!checked.ok) return checked;
  if (checked.case.state !== 'open') return { ok: false, reason: 'already-decided', case: checked.case };
  return isStillAsked(checked.case, click.seenVersion)
    ? checked
    : { ok: false, reason: 'card-is-old', case: checked.case };
}

function settle(changed: Changed): Decided {
  if (changed.ok) return changed;
  // Something else is asked by now: nobody has decided, and they see what it is.
  const reason = changed.case.state === 'open' ? 'card-is-old' : 'already-decided';
  return { ok: false, reason, case: changed.case };
}
