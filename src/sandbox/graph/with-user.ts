import { findUser } from '../tenant/directory';
import type { UserState } from '../tenant/user-state';
import type { RoutedCall } from './graph-call';
import { type GraphReply, noSuchResource } from './graph-reply';
import type { Route } from './route';
import type { World } from './world';

export interface UserCall {
  readonly world: World;
  readonly call: RoutedCall;
  readonly user: UserState;
}

/** For routes under `/users/{id}`: finds the user, or answers 404. */
export function withUser(handle: (question: UserCall) => GraphReply): Route['handle'] {
  return (world, call) => {
    const user = findUser(world.tenant.state(), call.id);
    return user === undefined ? noSuchResource(call.id) : handle({ world, call, user });
  };
}
