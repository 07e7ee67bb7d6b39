import type { Fact } from '../diagnosis/fact';
import type { PerUserMfaState } from '../diagnosis/facts';
import { readAll } from './read-all';
import type { BatchDeps } from './read-all';
import type { Deadline } from './read-one';
import { toPerUserMfaState } from './to-user-facts';

/** Of twenty accounts at most, in one batch. Undefined where Graph did not answer. */
export async function lookAtMfaStates(
  deps: BatchDeps,
  userIds: readonly string[],
  deadline: Deadline,
): Promise<ReadonlyMap<string, Fact<PerUserMfaState>> | undefined> {
  const reads = userIds.map((id) => ({ id, method: 'GET', path: requirementsPath(id) }) as const);
  const { reached, of } = await readAll(deps, { version: 'beta', reads }, deadline);
  return reached ? new Map(userIds.map((id) => [id, toPerUserMfaState(of(id))])) : undefined;
}

export function requirementsPath(userId: string): string {
  return `/users/${encodeURIComponent(userId)}/authentication/requirements`;
}
