import type { Fact } from '../diagnosis/fact';
import type { ApproverStanding } from '../workflows/ports/look';
import type { Answer } from './answer';
import { MemberGroupsBody } from './bodies';
import { readAll } from './read-all';
import type { BatchDeps } from './read-all';
import type { Read } from './reads';
import type { Deadline } from './read-one';
import { toActiveRoleIds } from './to-user-facts';
import { toFact } from './to-fact';
import { rolesRead } from './user-reads';

interface ApproverDeps extends BatchDeps {
  readonly approversGroupId: string | null;
}

/** What an approver may do now; one batch, never cached. */
export async function lookAtApprover(
  deps: ApproverDeps,
  userId: string,
  deadline: Deadline,
): Promise<ApproverStanding> {
  const groupId = deps.approversGroupId;
  const reads: Read<'roles' | 'group'>[] = [rolesRead(userId)];
  if (groupId !== null) reads.push(groupRead(userId, groupId));
  const answers = await readAll(deps, { version: 'beta', reads }, deadline);
  return {
    inApproversGroup: groupId === null ? noGroup(deps.now()) : toMembership(answers.of('group'), groupId),
    activeRoleIds: toActiveRoleIds(answers.of('roles')),
  };
}

/** The check counts memberships through other groups too. */
function groupRead(userId: string, groupId: string): Read<'group'> {
  return {
    id: 'group',
    method: 'POST',
    path: `/users/${encodeURIComponent(userId)}/checkMemberGroups`,
    body: { groupIds: [groupId] },
  };
}

function toMembership(answer: Answer, groupId: string): Fact<boolean> {
  return toFact(answer, {
    schema: MemberGroupsBody,
    source: 'POST /beta/users/{id}/checkMemberGroups',
    take: ({ value }) => value.some((id) => id.toLowerCase() === groupId.toLowerCase()),
  });
}

/** Without a group nobody is in it: a forgotten setting must not let everybody decide. */
function noGroup(now: Date): Fact<boolean> {
  return { state: 'known', value: false, source: 'APPROVERS_GROUP_ID', readAt: now.toISOString() };
}
