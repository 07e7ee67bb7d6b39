import { roles } from './roles';
import type { RoleName } from './roles';
import type { TargetPrivilege } from './target-privilege';

const passwordAdministrator = '966707d0-3269-4727-9be2-8c3a10f19b9d';
const helpdeskAdministrator = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const groupsAdministrator = 'fdd7a751-b60b-444a-984c-02652fe8fa1c';

/** Microsoft's reset-password matrix: the admin roles that a target may hold for these two to sign it out. */
const reach = {
  authenticationAdministrator: [passwordAdministrator, roles.authenticationAdministrator],
  userAdministrator: [
    passwordAdministrator,
    helpdeskAdministrator,
    groupsAdministrator,
    roles.userAdministrator,
  ],
} as const satisfies Partial<Record<RoleName, readonly string[]>>;

const limited = ['authenticationAdministrator', 'userAdministrator'] as const;
const unlimited = ['privilegedAuthenticationAdministrator', 'globalAdministrator'] as const;

/** The roles whose holder may sign this account out, the least privileged first. Any one of them will do. */
export function rolesThatSignOut(target: TargetPrivilege): readonly RoleName[] {
  return [...limited.filter((role) => reaches(role, target)), ...unlimited];
}

function reaches(role: (typeof limited)[number], target: TargetPrivilege): boolean {
  if (target.kind === 'none') return true;
  if (target.kind !== 'admin-role' || target.alsoByGroup) return false;
  const allowed: readonly string[] = reach[role];
  return target.roleIds.every((id) => allowed.includes(id.toLowerCase()));
}
