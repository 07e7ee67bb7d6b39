import { personas } from '../personas';
import type { Tenant } from '../tenant/create-tenant';
import { findUser } from '../tenant/directory';
import type { UserState } from '../tenant/user-state';

export class NoSuchUserError extends Error {
  readonly code = 'no-such-user';
}

/** `who`: persona key, object id or user principal name. */
export function getUser(tenant: Tenant, who: string): UserState {
  const persona = personas.find(({ key }) => key === who.toLowerCase());
  const user = findUser(tenant.state(), persona?.id ?? who);
  if (user === undefined) throw new NoSuchUserError(`The sandbox has no user "${who}".`);
  return user;
}
