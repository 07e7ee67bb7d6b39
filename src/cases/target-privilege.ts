import { isAdminRole } from '../diagnosis/admin-role';
import type { Fact, UnknownReason } from '../diagnosis/fact';
import type { UserFacts } from '../diagnosis/facts';
import type { Diagnosis } from '../diagnosis/finding';

/** What an account may do beyond an ordinary one. It decides who may touch its sign-in. */
export type TargetPrivilege =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'admin-role';
      /** Role definition ids; empty where only the fact itself is known. */
      readonly roleIds: readonly string[];
      /** Whether a role-assignable group makes it stricter still; true also where that could not be read. */
      readonly alsoByGroup: boolean;
    }
  | { readonly kind: 'role-assignable-group'; readonly as: 'member' | 'owner' }
  /** Counts as privileged: a wrong guess the other way would be a security incident. */
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

type PrivilegeFacts = Pick<
  UserFacts,
  'activeRoleIds' | 'memberOfRoleAssignableGroup' | 'ownerOfRoleAssignableGroup'
>;

export function targetPrivilege(user: PrivilegeFacts): TargetPrivilege {
  const { activeRoleIds: active, memberOfRoleAssignableGroup: member } = user;
  const { ownerOfRoleAssignableGroup: owner } = user;
  const roleIds = active.state === 'known' ? active.value.filter(isAdminRole) : [];
  if (roleIds.length > 0) {
    return { kind: 'admin-role', roleIds, alsoByGroup: !isFalse(member) || !isFalse(owner) };
  }
  if (isTrue(member)) return { kind: 'role-assignable-group', as: 'member' };
  if (isTrue(owner)) return { kind: 'role-assignable-group', as: 'owner' };
  for (const fact of [active, member, owner]) {
    if (fact.state === 'unknown') return { kind: 'unknown', why: fact.reason };
  }
  return { kind: 'none' };
}

/** For cases from before the privilege was read on its own: what their diagnosis says of the account. */
export function privilegeByFinding({ findings }: Diagnosis): TargetPrivilege {
  const finding = findings.find(({ cause }) => cause === 'privileged-account');
  switch (finding?.verdict) {
    case 'confirmed':
      return { kind: 'admin-role', roleIds: [], alsoByGroup: true };
    case 'unknown':
      return { kind: 'unknown', why: finding.reason };
    case 'ruled-out':
    case undefined:
      return { kind: 'none' };
  }
}

export function isPrivileged({ kind }: TargetPrivilege): boolean {
  return kind !== 'none';
}

function isTrue(fact: Fact<boolean>): boolean {
  return fact.state === 'known' && fact.value;
}

function isFalse(fact: Fact<boolean>): boolean {
  return fact.state === 'known' && !fact.value;
}
