import { askFor } from '../cases/ask-for';
import type { Afterwards, Approver, Case } from '../cases/case';
import { isStillAsked } from '../cases/is-still-asked';
import { isPrivileged } from '../cases/target-privilege';
import type { TargetPrivilege } from '../cases/target-privilege';
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

const signInNeeded = { ok: false, reason: 'sign-in-needed' } as const;

export async function approveCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly afterwards: Afterwards },
): Promise<Decided> {
  const looking = lookAgain(deps, click);
  // Side by side, because Teams waits ten seconds and each may take most of them.
  const [open, now, token] = await Promise.all([
    findOpen(deps, { ...click, action: 'approve' }, async ({ privilege }) =>
      knownPrivilege(await looking, privilege),
    ),
    looking,
    deps.tokens.forApprover(click.by),
  ]);
  if (!open.ok) return open;
  const refused = now.changed ?? (token ? undefined : signInNeeded);
  if (refused) return (await decidedMeanwhile(deps, open.case)) ?? refused;
  const { by, afterwards } = click;
  const privilege = knownPrivilege(now, open.case.privilege);
  return settle(await changeWhileAsked(deps, open.case, { type: 'approve', by, afterwards, privilege }));
}

export async function declineCase(
  deps: DecideDeps,
  click: DecisionClick & { readonly reason: string },
): Promise<Decided> {
  const open = await findOpen(deps, { ...click, action: 'decline' });
  if (!open.ok) return open;
  return settle(
    await changeWhileAsked(deps, open.case, { type: 'decline', by: click.by, reason: click.reason }),
  );
}

/** What was seen of the account may be what somebody else's decision, taken since the case was read, has made of it. */
async function decidedMeanwhile(deps: DecideDeps, about: Case): Promise<Decided | undefined> {
  const now = await deps.cases.find(about.tenantId, about.id);
  return now && now.state !== 'open' ? { ok: false, reason: 'already-decided', case: now } : undefined;
}

/** The account at the moment of the click. */
interface Now {
  readonly changed?: Extract<Decided, { reason: 'account-changed' | 'cannot-look' }>;
  /** Absent where nobody looked, or nothing could be seen. */
  readonly privilege?: TargetPrivilege;
}

/** Looks at the account again: the card may be hours old, and an approval is for what is true now. */
async function lookAgain(deps: DecideDeps, { tenantId, caseId }: DecisionClick): Promise<Now> {
  const about = await deps.cases.find(tenantId, caseId);
  if (about?.state !== 'open') return {};
  const user = { id: about.target.id };
  const [state, now] = await Promise.all([
    deps.look.atPerUserMfaState(user.id),
    diagnoseUser(deps, { tenantId, user }, about.diagnosis),
  ]);
  if (!now.ok) return { changed: { ok: false, reason: 'cannot-look', reference: now.reference } };
  const { privilege } = now;
  const changedTo = (lead: CauseId | null): Now => ({
    changed: { ok: false, reason: 'account-changed', lead },
    privilege,
  });
  if (state.state === 'known' && state.value === 'enforced') return changedTo(null);
  if (askFor(now, deps.rules.enforcementWithCa) !== about.ask) return changedTo(now.diagnosis.lead);
  const grewPrivileged = isPrivileged(privilege) && !isPrivileged(about.privilege);
  return grewPrivileged ? changedTo('privileged-account') : { privilege };
}

/** What could not be read when somebody asked may be known by now. Where it cannot be read now, what was known then counts. */
function knownPrivilege({ privilege }: Now, asked: TargetPrivilege): TargetPrivilege {
  return privilege === undefined || privilege.kind === 'unknown' ? asked : privilege;
}

/** The case, if this person may decide it and it still asks what their card showed. */
async function findOpen(
  deps: DecideDeps,
  click: DecisionClick & { readonly action: 'approve' | 'decline' },
  privilegeOf?: (about: Case) => Promise<TargetPrivilege>,
): Promise<Decided> {
  const checked = await checkApprover(deps, { ...click, personId: click.by.id }, privilegeOf);
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
