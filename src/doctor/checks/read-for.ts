import type { ProbeRead } from '../../graph/create-probe';

interface Whom {
  readonly approversGroupId: string;
  readonly userId: string | null;
}

/** The smallest read that needs exactly this permission; undefined where there is none to try. */
export function readFor(permission: string, { approversGroupId, userId }: Whom): ProbeRead | undefined {
  const user = userId === null ? undefined : `/users/${encodeURIComponent(userId)}`;
  switch (permission) {
    case 'User.Read.All':
      return { version: 'v1.0', path: '/users?$top=1&$select=id' };
    case 'Policy.Read.All':
      return user === undefined
        ? { version: 'v1.0', path: '/policies/identitySecurityDefaultsEnforcementPolicy' }
        : { version: 'beta', path: `${user}/authentication/requirements` };
    case 'UserAuthenticationMethod.Read.All':
      return user === undefined ? undefined : { version: 'v1.0', path: `${user}/authentication/methods` };
    case 'RoleManagement.Read.Directory':
      return userId === null ? undefined : rolesOf(userId);
    case 'GroupMember.Read.All':
      return { version: 'v1.0', path: `/groups/${encodeURIComponent(approversGroupId)}?$select=id` };
    case 'Domain.Read.All':
      return { version: 'v1.0', path: '/domains?$select=id' };
    case 'AuditLog.Read.All':
      return { version: 'v1.0', path: '/auditLogs/directoryAudits?$top=1' };
    default:
      return undefined;
  }
}

function rolesOf(userId: string): ProbeRead {
  const filter = encodeURIComponent(`principalId eq '${userId}'`);
  return {
    version: 'beta',
    path: `/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=${filter}`,
    headers: { ConsistencyLevel: 'eventual' },
  };
}
