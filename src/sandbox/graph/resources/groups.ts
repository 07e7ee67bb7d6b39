import { transitiveMembers } from '../../tenant/directory';
import type { Group } from '../../tenant/groups';
import type { UserState } from '../../tenant/user-state';
import { contextUrl, listCollection } from '../collection';
import { type GraphReply, noSuchResource, ok } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import type { Route } from '../route';
import { selectedContext, selectedNames, selectProperties } from '../select';
import type { World } from '../world';
import { toGroupBody } from './group-body';
import { defaultUserProperties, toUserBody } from './user-body';

const readMembers = {
  permissions: [
    ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    ['User.Read.All', 'User.ReadBasic.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  ],
};
const readGroup = { permissions: [['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All']] };

export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', demand: readGroup, handle: listGroups },
  { method: 'GET', path: '/groups/{id}', demand: readGroup, handle: withGroup(getGroup) },
  ...['', '/microsoft.graph.user'].flatMap((cast) => [
    memberList(`/groups/{id}/members${cast}`, ({ world, group }) => directMembers(world, group)),
    memberList(`/groups/{id}/transitiveMembers${cast}`, ({ world, group }) =>
      transitiveMembers(world.tenant.state(), group.id),
    ),
  ]),
];

/** With `$expand=owners`, each with its first twenty owners: Graph gives no more, and does not say so. */
function listGroups(world: World, call: RoutedCall): GraphReply {
  const expanded = /^owners\b/.test(call.query.get('$expand') ?? '');
  const query = new URLSearchParams(call.query);
  const select = query.get('$select');
  if (expanded && select !== null) query.set('$select', `${select},owners`);
  const items = world.tenant.state().facts.groups.map((group) => ({
    ...toGroupBody(group),
    ...(expanded && { owners: group.owners.slice(0, 20).map(toOwner) }),
  }));
  return listCollection(world, { ...call, query }, { context: selectedContext('groups', call.query), items });
}

function toOwner(id: string) {
  return { '@odata.type': '#microsoft.graph.user', id };
}

interface GroupCall {
  readonly world: World;
  readonly call: RoutedCall;
  readonly group: Group;
}

function withGroup(handle: (question: GroupCall) => GraphReply): Route['handle'] {
  return (world, call) => {
    const group = world.tenant.state().facts.groups.find(({ id }) => id === call.id.toLowerCase());
    return group === undefined ? noSuchResource(call.id) : handle({ world, call, group });
  };
}

function getGroup({ world, call, group }: GroupCall): GraphReply {
  const body = toGroupBody(group);
  const selected = selectProperties(body, selectedNames(call.query) ?? Object.keys(body));
  return ok({ '@odata.context': contextUrl(world, call, 'groups/$entity'), ...selected });
}

function memberList(path: string, find: (question: GroupCall) => readonly UserState[]): Route {
  const context = path.endsWith('user') ? 'users' : 'directoryObjects';
  const handle = withGroup((question) => {
    const { world, call } = question;
    const query = new URLSearchParams(call.query);
    if (!query.has('$select')) query.set('$select', defaultUserProperties.join(','));
    const items = find(question).map((user) => toMember(user, world.tenant.now()));
    return listCollection(world, { ...call, query }, { context, items });
  });
  return { method: 'GET', path, demand: readMembers, handle };
}

function directMembers(world: World, group: Group): readonly UserState[] {
  return world.tenant.state().users.filter(({ groups }) => groups.includes(group.id));
}

function toMember(user: UserState, now: number) {
  return { '@odata.type': '#microsoft.graph.user', ...toUserBody(user, now) };
}
