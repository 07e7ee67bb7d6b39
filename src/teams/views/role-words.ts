import type { RoleDemand } from '../../cases/role-demand';
import type { RoleName } from '../../cases/roles';
import type { TargetPrivilege } from '../../cases/target-privilege';
import type { Text } from '../text/text';

/** "Authentication Policy Administrator, or Global Administrator". */
export function demandWords(text: Text, needs: RoleDemand): string {
  const ways = needs.map((set) => rolesWords(text, set));
  const end = ways.at(-1) ?? '';
  return ways.length < 2 ? end : text.t('approver.roles.or', { start: ways.slice(0, -1).join(', '), end });
}

/** Roles that are needed together. */
export function rolesWords(text: Text, roles: readonly RoleName[]): string {
  const names = roles.map((role) => text.t(`approver.role.${role}`));
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : text.t('approver.roles.together', { first: names.slice(0, -1).join(', '), last });
}

/** Why the account counts as privileged, in one sentence; undefined for an ordinary one. Names no role and no group. */
export function becauseWords(text: Text, privilege: TargetPrivilege): string | undefined {
  switch (privilege.kind) {
    case 'none':
      return undefined;
    case 'role-assignable-group':
      return text.t(`approver.because.${privilege.as}`);
    case 'admin-role':
      return text.t('approver.because.admin-role');
    case 'unknown':
      return text.t('approver.because.unknown', { reason: text.t(`labels.reason.${privilege.why}`) });
  }
}
