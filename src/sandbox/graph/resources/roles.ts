import { createHash } from 'node:crypto';
import { findUser, type RoleAssignment, roleAssignments } from '../../tenant/directory';
import { listCollection } from '../collection';
import { badRequest, type GraphReply, refuse } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import type { Route } from '../route';
import type { World } from '../world';

const readRoles = {
  permissions: [
    ['RoleManagement.Read.Directory', 'RoleManagement.ReadWrite.Directory', 'Directory.Read.All'],
  ],
};

const readEligibility = {
  permissions: [
    [
      'RoleEligibilitySchedule.Read.Directory',
      'RoleEligibilitySchedule.ReadWrite.Directory',
      'RoleManagement.Read.All',
      'RoleManagement.Read.Directory',
      'RoleManagement.ReadWrite.Directory',
    ],
  ],
};

export const roleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/roleManagement/directory/transitiveRoleAssignments',
    betaOnly: true,
    demand: readRoles,
    handle: listAssignments,
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleEligibilityScheduleInstances',
    demand: readEligibility,
    handle: listEligibilities,
  },
];

function listAssignments(world: World, call: RoutedCall): GraphReply {
  const refused = refuseSimpleQuery(call);
  if (refused !== undefined) return refused;
  const principal = /principalId\s+eq\s+'([^']*)'/i.exec(call.query.get('$filter') ?? '')?.[1];
  if (principal === undefined) return badRequest('A filter on principalId is required.');
  return listCollection(world, call, {
    context: 'roleManagement/directory/transitiveRoleAssignments',
    items: assignmentsOf(world, principal),
    // The filter names the user, the entries may name a group: filtering again would lose them.
    filterable: false,
  });
}

/** Without the header Graph does not find the resource at all; without the count it refuses the query. */
function refuseSimpleQuery({ headers, query }: RoutedCall): GraphReply | undefined {
  if (headers['consistencylevel']?.toLowerCase() !== 'eventual') {
    return refuse(
      404,
      'Request_ResourceNotFound',
      'Resource not found. ConsistencyLevel: eventual is required.',
    );
  }
  if (query.get('$count') !== 'true') {
    return refuse(400, 'Request_UnsupportedQuery', 'The query needs $count=true.');
  }
  return undefined;
}

/** By object id only: a user principal name is nobody's principal id. */
function assignmentsOf(world: World, principal: string) {
  const user = findUser(world.tenant.state(), principal);
  if (user === undefined || user.id !== principal.toLowerCase()) return [];
  return roleAssignments(world.tenant.state(), user).map(toAssignmentBody);
}

function toAssignmentBody({ principalId, roleDefinitionId }: RoleAssignment) {
  const id = createHash('sha256').update(`${principalId} ${roleDefinitionId}`).digest('base64url');
  return { id: id.slice(0, 36), principalId, directoryScopeId: '/', roleDefinitionId, appScopeId: null };
}

function listEligibilities(world: World, call: RoutedCall): GraphReply {
  const { facts, users } = world.tenant.state();
  if (facts.privilegedIdentityManagement === 'not-licensed') return notPremium;
  return listCollection(world, call, {
    context: 'roleManagement/directory/roleEligibilityScheduleInstances',
    items: users.flatMap(({ id, eligibleRoles = [] }) =>
      eligibleRoles.map((roleDefinitionId) => toEligibilityBody(id, roleDefinitionId)),
    ),
  });
}

/** In words and status as Graph says it: not the 403 of other licences. */
const notPremium = refuse(
  400,
  'AadPremiumLicenseRequired',
  'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
);

function toEligibilityBody(principalId: string, roleDefinitionId: string) {
  const schedule = createHash('sha256').update(`eligible ${principalId} ${roleDefinitionId}`);
  const roleEligibilityScheduleId = schedule.digest('hex').slice(0, 36);
  return {
    id: `${roleEligibilityScheduleId}-1-e`,
    principalId,
    roleDefinitionId,
    directoryScopeId: '/',
    appScopeId: null,
    startDateTime: '2024-02-01T09:00:00Z',
    endDateTime: null,
    memberType: 'Direct',
    roleEligibilityScheduleId,
  };
}
