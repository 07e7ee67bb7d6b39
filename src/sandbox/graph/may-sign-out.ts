import { activeRoles, isInRoleAssignableGroup } from '../tenant/directory';
import { roleId } from '../tenant/roles';
import type { Question } from './authorise';

const unrestricted: readonly string[] = [
  roleId.globalAdministrator,
  roleId.privilegedAuthenticationAdministrator,
];

const harmless: readonly string[] = [
  roleId.directoryReaders,
  roleId.guestInviter,
  roleId.passwordAdministrator,
  roleId.messageCenterReader,
  roleId.reportsReader,
];

/** Which roles a target may hold for this role to sign it out: Microsoft's reset-password matrix. */
const reach: Readonly<Record<string, readonly string[]>> = {
  [roleId.authenticationAdministrator]: [...harmless, roleId.authenticationAdministrator],
  [roleId.userAdministrator]: [
    ...harmless,
    roleId.helpdeskAdministrator,
    roleId.groupsAdministrator,
    roleId.userAdministrator,
  ],
};

export function maySignOut({ world, actor, target }: Question): boolean {
  const state = world.tenant.state();
  const held = activeRoles(state, actor);
  if (held.some((role) => unrestricted.includes(role)) || target?.id === actor.id) return true;
  const limited = held.flatMap((role) => reach[role] ?? []);
  if (limited.length === 0) return false;
  if (target === undefined) return true;
  if (isInRoleAssignableGroup(state, target)) return false;
  return held.some((role) => activeRoles(state, target).every((one) => reach[role]?.includes(one) ?? false));
}
