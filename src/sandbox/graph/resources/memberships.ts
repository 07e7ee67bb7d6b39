import { z } from 'zod';
import { directGroups, transitiveGroups } from '../../tenant/directory';
import type { Group } from '../../tenant/groups';
import { contextUrl, listCollection } from '../collection';
import { type GraphReply, ok, refuse } from '../graph-reply';
import { parseBody } from '../request-body';
import { selectedContext } from '../select';
import type { Route } from '../route';
import { type UserCall, withUser } from '../with-user';
import { toGroupBody } from './group-body';

const readMemberships = {
  permissions: [
    ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
    ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  ],
};

/** Groups are asked for bare or with OData's cast, which narrows directory objects to groups. */
const casts = ['', '/microsoft.graph.group'];

export const membershipRoutes: readonly Route[] = [
  ...casts.flatMap((cast) => [
    membershipList(`/users/{id}/transitiveMemberOf${cast}`, ({ world, user }) =>
      transitiveGroups(world.tenant.state(), user),
    ),
    membershipList(`/users/{id}/memberOf${cast}`, ({ world, user }) =>
      directGroups(world.tenant.state(), user),
    ),
    membershipList(`/users/{id}/ownedObjects${cast}`, ownedGroups),
  ]),
  {
    method: 'POST',
    path: '/users/{id}/checkMemberGroups',
    demand: readMemberships,
    handle: withUser(checkMemberGroups),
  },
];

function membershipList(path: string, find: (question: UserCall) => readonly Group[]): Route {
  const name = path.endsWith('group') ? 'groups' : 'directoryObjects';
  const handle = withUser((question) => {
    const { world, call } = question;
    const context = selectedContext(name, call.query);
    return listCollection(world, call, { context, items: find(question).map(toGroupBody) });
  });
  return { method: 'GET', path, demand: readMemberships, handle };
}

function ownedGroups({ world, user }: UserCall): readonly Group[] {
  return world.tenant.state().facts.groups.filter(({ owners }) => owners.includes(user.id));
}

const MOST_GROUPS_PER_CHECK = 20;
const Check = z.object({ groupIds: z.array(z.string()) });

function checkMemberGroups({ world, call, user }: UserCall): GraphReply {
  const asked = parseBody(call.body, Check)?.groupIds;
  if (asked === undefined) return refuse(400, 'Request_BadRequest', 'The groupIds are missing.');
  if (asked.length > MOST_GROUPS_PER_CHECK) {
    return refuse(400, 'Request_BadRequest', 'The number of group ids exceeds the maximum of 20.');
  }
  const held = transitiveGroups(world.tenant.state(), user).map(({ id }) => id);
  return ok({
    '@odata.context': contextUrl(world, call, 'Collection(Edm.String)'),
    value: asked.filter((id) => held.includes(id)),
  });
}
