import { revokeSessions } from '../../tenant/change-user';
import type { RoutedCall } from '../graph-call';
import { contextUrl, listCollection } from '../collection';
import { toChange } from '../to-change';
import { maySignOut } from '../may-sign-out';
import { badRequest, type GraphReply, ok } from '../graph-reply';
import type { Route } from '../route';
import { firstUnknownName, selectedNames, selectProperties } from '../select';
import { type UserCall, withUser } from '../with-user';
import type { World } from '../world';
import { defaultUserProperties, toUserBody } from './user-body';

const readUsers = { permissions: [['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']] };
const signOut = { permissions: [['User.RevokeSessions.All']], mayUser: maySignOut };

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', demand: readUsers, handle: listUsers },
  { method: 'GET', path: '/users/{id}', demand: readUsers, handle: withUser(getUser) },
  { method: 'POST', path: '/users/{id}/revokeSignInSessions', demand: signOut, handle: withUser(revoke) },
  {
    method: 'POST',
    path: '/users/{id}/microsoft.graph.revokeSignInSessions',
    demand: signOut,
    handle: withUser(revoke),
  },
];

function getUser({ world, call, user }: UserCall): GraphReply {
  const body = toUserBody(user, world.tenant.now());
  const names = selectedNames(call.query);
  const unknown = firstUnknownName(names ?? [], Object.keys(body));
  if (unknown !== undefined) return unknownProperty(unknown);
  const fragment = names === undefined ? 'users/$entity' : `users(${names.join(',')})/$entity`;
  const selected = selectProperties(body, names ?? defaultUserProperties);
  return ok({ '@odata.context': contextUrl(world, call, fragment), ...selected });
}

function listUsers(world: World, call: RoutedCall): GraphReply {
  const names = selectedNames(call.query) ?? defaultUserProperties;
  const bodies = world.tenant.state().users.map((user) => toUserBody(user, world.tenant.now()));
  const unknown = firstUnknownName(names, Object.keys(bodies[0] ?? {}));
  if (unknown !== undefined) return unknownProperty(unknown);
  const query = new URLSearchParams(call.query);
  query.set('$select', names.join(','));
  return listCollection(world, { ...call, query }, { context: 'users', items: bodies });
}

function unknownProperty(name: string): GraphReply {
  const message = `Could not find a property named '${name}' on type 'microsoft.graph.user'.`;
  return badRequest(`Parsing OData Select and Expand failed: ${message}`);
}

function revoke({ world, call, user }: UserCall): GraphReply {
  revokeSessions(world.tenant, user, toChange(world, call));
  return ok({ '@odata.context': contextUrl(world, call, 'Edm.Boolean'), value: true });
}
