import type { Group } from '../../tenant/groups';

export function toGroupBody(group: Group) {
  return {
    '@odata.type': '#microsoft.graph.group',
    id: group.id,
    displayName: group.displayName,
    description: null,
    groupTypes: [],
    isAssignableToRole: group.isAssignableToRole,
    mailEnabled: false,
    mailNickname: group.displayName.replaceAll(' ', '-').toLowerCase(),
    securityEnabled: true,
    visibility: null,
  };
}
