import type { Fact } from '../diagnosis/fact';
import type { Answer } from './answer';
import { MemberGroupsBody } from './bodies';
import type { Read } from './reads';
import { toFact } from './to-fact';

/** The check counts memberships through other groups too. */
export function groupRead(userId: string, groupId: string): Read<'group'> {
  return {
    id: 'group',
    method: 'POST',
    path: `/users/${encodeURIComponent(userId)}/checkMemberGroups`,
    body: { groupIds: [groupId] },
  };
}

export function toMembership(answer: Answer, groupId: string): Fact<boolean> {
  return toFact(answer, {
    schema: MemberGroupsBody,
    source: 'POST /beta/users/{id}/checkMemberGroups',
    take: ({ value }) => value.some((id) => id.toLowerCase() === groupId.toLowerCase()),
  });
}
