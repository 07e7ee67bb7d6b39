import { type App, graphAppId, graphRoles, idOf } from '../../tenant/apps';

/** A service principal as Graph lists it. */
export function toPrincipalBody({ appId, displayName, servicePrincipalType }: App) {
  return {
    id: principalId(appId),
    accountEnabled: true,
    appDisplayName: displayName,
    appId,
    appRoleAssignmentRequired: false,
    appRoles: appId === graphAppId ? graphRoles.map(toRole) : [],
    displayName,
    oauth2PermissionScopes: appId === graphAppId ? graphRoles.map(toScope) : [],
    servicePrincipalNames: [appId],
    servicePrincipalType,
    tags: [],
  };
}

export function principalId(appId: string): string {
  return idOf(`principal ${appId}`);
}

export function roleIdOf(permission: string): string {
  return idOf(`app role ${permission}`);
}

function toRole(permission: string) {
  return {
    allowedMemberTypes: ['Application'],
    description: permission,
    displayName: permission,
    id: roleIdOf(permission),
    isEnabled: true,
    origin: 'Application',
    value: permission,
  };
}

function toScope(permission: string) {
  return {
    adminConsentDescription: permission,
    adminConsentDisplayName: permission,
    id: idOf(`scope ${permission}`),
    isEnabled: true,
    type: 'Admin',
    value: permission,
  };
}
