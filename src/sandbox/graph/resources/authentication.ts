import { z } from 'zod';
import { promoted, setPerUserMfaState } from '../../tenant/change-user';
import { visible } from '../../tenant/delayed';
import { toMethodBody } from '../../tenant/methods';
import { roleId } from '../../tenant/roles';
import { PerUserMfaStateSchema } from '../../tenant/user-state';
import { holdsOneOf } from '../authorise';
import { contextUrl } from '../collection';
import { badRequest, type GraphReply, noContent, ok } from '../graph-reply';
import { parseBody } from '../request-body';
import type { Route } from '../route';
import { toChange } from '../to-change';
import { type UserCall, withUser } from '../with-user';

const path = '/users/{id}/authentication/requirements';

const readState = {
  permissions: [['Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod']],
  mayUser: holdsOneOf(
    roleId.globalReader,
    roleId.authenticationPolicyAdministrator,
    roleId.globalAdministrator,
  ),
};

/** No rule protects anybody from this write, Global Administrators included. */
const writeState = {
  permissions: [['Policy.ReadWrite.AuthenticationMethod']],
  mayUser: holdsOneOf(roleId.authenticationPolicyAdministrator, roleId.globalAdministrator),
};

const readMethods = {
  permissions: [['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All']],
};

export const authenticationRoutes: readonly Route[] = [
  { method: 'GET', path, betaOnly: true, demand: readState, handle: withUser(getRequirements) },
  { method: 'PATCH', path, betaOnly: true, demand: writeState, handle: withUser(patchRequirements) },
  {
    method: 'GET',
    path: '/users/{id}/authentication/methods',
    demand: readMethods,
    handle: withUser(listMethods),
  },
];

function getRequirements({ world, call, user }: UserCall): GraphReply {
  const fragment = `users('${encodeURIComponent(call.id)}')/authentication/requirements`;
  const perUserMfaState = visible(user.perUserMfaState, world.tenant.now());
  return ok({ '@odata.context': contextUrl(world, call, fragment), perUserMfaState });
}

const Patch = z
  .object({ '@odata.type': z.string().optional(), perUserMfaState: PerUserMfaStateSchema })
  .strict();

function patchRequirements({ world, call, user }: UserCall): GraphReply {
  const body = parseBody(call.body, Patch);
  if (body === undefined) return badRequest('The perUserMfaState must be disabled, enabled or enforced.');
  const to = promoted(user, body.perUserMfaState);
  setPerUserMfaState(world.tenant, user, { to, ...toChange(world, call) });
  return noContent;
}

function listMethods({ world, call, user }: UserCall): GraphReply {
  const fragment = `users('${encodeURIComponent(call.id)}')/authentication/methods`;
  // No paging and no $select here: Graph supports neither on this list.
  return ok({
    '@odata.context': contextUrl(world, call, fragment),
    value: user.methods.map(toMethodBody),
  });
}
