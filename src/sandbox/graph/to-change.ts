import type { Change } from '../tenant/change-user';
import { findUser } from '../tenant/directory';
import type { RoutedCall } from './graph-call';
import type { World } from './world';

/** A change by whoever holds the token, visible to readers only after the directory has spread it. */
export function toChange(world: World, { holder }: RoutedCall): Change {
  const user = holder.kind === 'user' ? findUser(world.tenant.state(), holder.userId) : undefined;
  const by = user === undefined ? ({ kind: 'application' } as const) : ({ kind: 'user', user } as const);
  return { by, visibleAt: world.tenant.visibleAt() };
}
