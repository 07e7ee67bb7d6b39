import type { Fact, UnknownReason } from '../diagnosis/fact';
import type { Case } from './case';
import { roleDemand } from './role-demand';
import type { ApproverAction, RoleDemand } from './role-demand';
import { roles } from './roles';
import type { RoleName } from './roles';
import type { TargetPrivilege } from './target-privilege';

export interface Standing {
  readonly inApproversGroup: Fact<boolean>;
  readonly activeRoleIds: Fact<readonly string[]>;
  readonly eligibleRoleIds: Fact<readonly string[]>;
}

export interface AskedToDo {
  readonly personId: string;
  readonly action: ApproverAction;
  readonly privilege: TargetPrivilege;
}

export type MayDecide =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'own-account' | 'not-in-group' }
  | RoleMissing
  /** It could not be found out, so the answer is no for now. */
  | { readonly ok: false; readonly reason: 'cannot-be-checked'; readonly why: UnknownReason };

export interface RoleMissing {
  readonly ok: false;
  /**
   * `eligible-role`: they only have to activate it. `privileged-target`: their role would do for an ordinary account.
   */
  readonly reason: 'no-active-role' | 'eligible-role' | 'privileged-target';
  readonly needs: RoleDemand;
  /** What they can activate themselves so that it is enough; empty where that is not known to help. */
  readonly activate: readonly RoleName[];
  /** Why it needs those. */
  readonly privilege: TargetPrivilege;
}

/** Whether a person may do this with a case. Asked at every click, of what Microsoft 365 says at that moment. */
export function mayDecide(
  asked: AskedToDo,
  standing: Standing,
  about: Pick<Case, 'requester' | 'target'>,
): MayDecide {
  const { personId } = asked;
  if (personId === about.requester.id || personId === about.target.id) {
    return { ok: false, reason: 'own-account' };
  }
  const { inApproversGroup, activeRoleIds } = standing;
  if (inApproversGroup.state === 'unknown') return cannotBeChecked(inApproversGroup.reason);
  if (!inApproversGroup.value) return { ok: false, reason: 'not-in-group' };
  if (activeRoleIds.state === 'unknown') return cannotBeChecked(activeRoleIds.reason);
  return mayByRole(asked, activeRoleIds.value, standing.eligibleRoleIds);
}

function mayByRole(
  { action, privilege }: AskedToDo,
  active: readonly string[],
  eligible: Fact<readonly string[]>,
): MayDecide {
  const needs = roleDemand(action, privilege);
  if (meets(needs, active)) return { ok: true };
  const activate = missingButEligible(needs, active, eligible);
  const missing = { ok: false, needs, activate, privilege } as const;
  if (activate.length > 0) return { ...missing, reason: 'eligible-role' };
  return meets(roleDemand(action, { kind: 'none' }), active)
    ? { ...missing, reason: 'privileged-target' }
    : { ...missing, reason: 'no-active-role' };
}

function meets(needs: RoleDemand, held: readonly string[]): boolean {
  return needs.some((set) => set.every((role) => held.includes(roles[role])));
}

/** Eligibility that cannot be read is no reason to say anything: many organisations have no licence for it. */
function missingButEligible(
  needs: RoleDemand,
  active: readonly string[],
  eligible: Fact<readonly string[]>,
): readonly RoleName[] {
  if (eligible.state === 'unknown') return [];
  const within = [...active, ...eligible.value];
  const reachable = needs.find((set) => meets([set], within)) ?? [];
  return reachable.filter((role) => !active.includes(roles[role]));
}

function cannotBeChecked(why: UnknownReason): MayDecide {
  return { ok: false, reason: 'cannot-be-checked', why };
}
