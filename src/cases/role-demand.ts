import type { RoleName } from './roles';
import { rolesThatSignOut } from './roles-that-sign-out';
import { isPrivileged } from './target-privilege';
import type { TargetPrivilege } from './target-privilege';

/** What an approver does with a case. */
export type ApproverAction =
  'approve' | 'decline' | 'details' | 'answer-switch' | 'retry-sign-out' | 'revert';

/** Any one of these sets of roles will do, each held in full; the least privileged first. */
export type RoleDemand = readonly (readonly RoleName[])[];

/** The roles that may set the per-user MFA state and the tenant switch. */
const setsState: RoleDemand = [['authenticationPolicyAdministrator'], ['globalAdministrator']];

/**
 * Microsoft documents no rule that keeps the write away from privileged accounts, so the product guards them itself.
 * A Privileged Authentication Administrator cannot write the state alone.
 */
const setsStateOfPrivileged: RoleDemand = [
  ['authenticationPolicyAdministrator', 'privilegedAuthenticationAdministrator'],
  ['globalAdministrator'],
];

/** The roles that an action on this account needs. Declining and reading the evidence leave a privileged account as it is. */
export function roleDemand(action: ApproverAction, target: TargetPrivilege): RoleDemand {
  switch (action) {
    case 'approve':
    case 'revert':
      return isPrivileged(target) ? setsStateOfPrivileged : setsState;
    case 'retry-sign-out':
      return rolesThatSignOut(target).map((role) => [role]);
    case 'decline':
    case 'details':
    case 'answer-switch':
      return setsState;
  }
}
