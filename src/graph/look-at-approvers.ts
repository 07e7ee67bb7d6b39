import { z } from 'zod';
import type { Fact } from '../diagnosis/fact';
import { followPages } from './follow-pages';
import { readOne } from './read-one';
import type { Deadline, ReadDeps } from './read-one';
import type { Outgoing } from './send';
import { toFact } from './to-fact';

const MembersBody = z.object({ value: z.array(z.object({ id: z.string() })) });

/** Everybody in the approvers' group, through other groups too: whom a case is shown to where no channel is set. */
export async function lookAtApprovers(
  deps: ReadDeps & { readonly approversGroupId: string | null },
  deadline: Deadline,
): Promise<Fact<readonly string[]>> {
  const groupId = deps.approversGroupId;
  // Without a group nobody is in it: a forgotten setting must not tell everybody.
  if (groupId === null) {
    return { state: 'known', value: [], source: 'APPROVERS_GROUP_ID', readAt: deps.now().toISOString() };
  }
  const request: Outgoing = {
    method: 'GET',
    version: 'v1.0',
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.user?$select=id&$top=999`,
  };
  const answer = await followPages(deps, await readOne(deps, request, deadline), { request, deadline });
  return toFact(answer, {
    schema: MembersBody,
    source: 'GET /v1.0/groups/{id}/transitiveMembers/microsoft.graph.user',
    take: ({ value }) => value.map(({ id }) => id),
  });
}
