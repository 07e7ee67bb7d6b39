import type { Group } from '../../tenant/groups';

export function toGroupBody(group: Group) {
  return {
    '@odata.type': '#microsoft.graph.group',
    id: group.id,
    displayName: group.displayName,
    description: null,
    groupTypes: [],
    // Null, not false, for a group of which nobody ever said so.
    isAssignableToRole: group.isAssignableToRole || null,
    mailEnabled: false,
    mailNickname: group.displayName.replaceAll(' ', '-').toLowerCase(),
    securityEnabled: true,
    visibility: null,
  };
}
