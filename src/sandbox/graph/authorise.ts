import { activeRoles, findUser } from '../tenant/directory';
import type { UserState } from '../tenant/user-state';
import type { RoutedCall } from './graph-call';
import type { World } from './world';

/** What a route demands of its caller. */
export interface Demand {
  /** Each entry must be met, by any one of its alternatives. */
  readonly permissions: readonly (readonly string[])[];
  /** A delegated call is capped by what its owner may do. Absent: the scope alone is enough. */
  readonly mayUser?: (question: Question) => boolean;
}

export interface Question {
  readonly world: World;
  readonly actor: UserState;
  /** Undefined when the addressed user does not exist: the route will answer 404, not 403. */
  readonly target: UserState | undefined;
}

export function isAuthorised(world: World, call: RoutedCall, demand: Demand): boolean {
  const state = world.tenant.state();
  const { holder } = call;
  if (holder.kind === 'application') return meets(state.facts.permissions, demand);
  const actor = findUser(state, holder.userId);
  if (actor === undefined || !meets(holder.scopes, demand)) return false;
  return demand.mayUser?.({ world, actor, target: findUser(state, call.id) }) ?? true;
}

function meets(held: readonly string[], { permissions }: Demand): boolean {
  return permissions.every((alternatives) => alternatives.some((one) => held.includes(one)));
}

/** One of these roles, actively held, directly or through a group. */
export function holdsOneOf(...wanted: readonly string[]): (question: Question) => boolean {
  return ({ world, actor }) => activeRoles(world.tenant.state(), actor).some((role) => wanted.includes(role));
}
