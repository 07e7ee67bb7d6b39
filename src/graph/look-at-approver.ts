import type { Fact } from '../diagnosis/fact';
import type { ApproverStanding } from '../workflows/ports/look';
import type { Answer } from './answer';
import { RolesBody } from './bodies';
import { groupRead, toMembership } from './group-membership';
import { readAll } from './read-all';
import type { BatchDeps } from './read-all';
import type { Read } from './reads';
import type { Deadline } from './read-one';
import { toFact } from './to-fact';
import { eligibilityRead, rolesRead, userSources } from './user-reads';

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
  const reads: Read<'roles' | 'group' | 'eligibility'>[] = [rolesRead(userId)];
  if (groupId !== null) reads.push(groupRead(userId, groupId), eligibilityRead(userId));
  const answers = await readAll(deps, { version: 'beta', reads }, deadline);
  return {
    inApproversGroup: groupId === null ? noGroup(deps.now()) : toMembership(answers.of('group'), groupId),
    activeRoleIds: toTenantWideRoleIds(answers.of('roles'), userSources.roles),
    eligibleRoleIds: toTenantWideRoleIds(answers.of('eligibility'), eligibilitySource),
  };
}

const eligibilitySource = 'GET /beta/roleManagement/directory/roleEligibilityScheduleInstances';

/** A role within an administrative unit says nothing of an account that may be outside of it. */
function toTenantWideRoleIds(answer: Answer, source: string): Fact<readonly string[]> {
  return toFact(answer, {
    schema: RolesBody,
    source,
    take: ({ value }) => [
      ...new Set(value.filter(isTenantWide).map(({ roleDefinitionId }) => roleDefinitionId)),
    ],
  });
}

function isTenantWide({ directoryScopeId }: RolesBody['value'][number]): boolean {
  return directoryScopeId === undefined || directoryScopeId === '/';
}

/** Without a group nobody is in it: a forgotten setting must not let everybody decide. */
function noGroup(now: Date): Fact<boolean> {
  return { state: 'known', value: false, source: 'APPROVERS_GROUP_ID', readAt: now.toISOString() };
}
