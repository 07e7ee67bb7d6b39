import type { Fact, UnknownReason } from '../diagnosis/fact';
import type { Diagnosis } from '../diagnosis/finding';
import type { Case } from './case';

/** Built-in role template ids (Microsoft Entra built-in roles). */
export const roles = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  authenticationPolicyAdministrator: '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  privilegedAuthenticationAdministrator: '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
} as const;

/** The roles that may set the per-user MFA state and the tenant switch. */
const decidingRoles: readonly string[] = [roles.globalAdministrator, roles.authenticationPolicyAdministrator];

/**
 * The roles that may decide about an account with an admin role of its own. Microsoft documents no rule that keeps the
 * write away from such accounts, so the product guards them itself.
 */
const rolesForPrivileged: readonly string[] = [
  roles.globalAdministrator,
  roles.privilegedAuthenticationAdministrator,
];

export interface Standing {
  readonly inApproversGroup: Fact<boolean>;
  readonly activeRoleIds: Fact<readonly string[]>;
}

export type MayDecide =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'own-account' | 'not-in-group' | 'no-active-role' | 'privileged-target';
    }
  /** It could not be found out, so the answer is no for now. */
  | { readonly ok: false; readonly reason: 'cannot-be-checked'; readonly why: UnknownReason };

/** Whether a person may decide a case. Asked at every click, of what Microsoft 365 says at that moment. */
export function mayDecide(personId: string, standing: Standing, about: Case): MayDecide {
  if (personId === about.requester.id || personId === about.target.id) {
    return { ok: false, reason: 'own-account' };
  }
  const { inApproversGroup, activeRoleIds } = standing;
  if (inApproversGroup.state === 'unknown') return cannotBeChecked(inApproversGroup.reason);
  if (!inApproversGroup.value) return { ok: false, reason: 'not-in-group' };
  if (activeRoleIds.state === 'unknown') return cannotBeChecked(activeRoleIds.reason);
  return mayByRole(activeRoleIds.value, about);
}

function mayByRole(active: readonly string[], about: Case): MayDecide {
  const holds = (allowed: readonly string[]) => active.some((role) => allowed.includes(role));
  if (!holds(decidingRoles)) return { ok: false, reason: 'no-active-role' };
  return isPrivileged(about.diagnosis) && !holds(rolesForPrivileged)
    ? { ok: false, reason: 'privileged-target' }
    : { ok: true };
}

/** Not knowing counts as privileged: a wrong guess the other way would be a security incident. */
export function isPrivileged({ findings }: Diagnosis): boolean {
  return findings.some(({ cause, verdict }) => cause === 'privileged-account' && verdict !== 'ruled-out');
}

function cannotBeChecked(why: UnknownReason): MayDecide {
  return { ok: false, reason: 'cannot-be-checked', why };
}
