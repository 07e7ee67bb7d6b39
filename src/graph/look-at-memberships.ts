import type { Fact } from '../diagnosis/fact';
import { groupRead, toMembership } from './group-membership';
import { readAll } from './read-all';
import type { BatchDeps } from './read-all';
import type { Deadline } from './read-one';

interface Asked {
  /** Twenty at most: what one batch takes. */
  readonly userIds: readonly string[];
  readonly groupId: string;
}

/** Who of them is in the group. Undefined where Graph did not answer. */
export async function lookAtMemberships(
  deps: BatchDeps,
  { userIds, groupId }: Asked,
  deadline: Deadline,
): Promise<ReadonlyMap<string, Fact<boolean>> | undefined> {
  const reads = userIds.map((id) => ({ ...groupRead(id, groupId), id }));
  const { reached, of } = await readAll(deps, { version: 'beta', reads }, deadline);
  return reached ? new Map(userIds.map((id) => [id, toMembership(of(id), groupId)])) : undefined;
}
