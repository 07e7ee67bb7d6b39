import type { Fact } from '../diagnosis/fact';
import type { Answer } from './answer';
import { GroupsBody, OwnedGroupsBody, OwnersBody } from './bodies';
import { toFact } from './to-fact';
import { userSources } from './user-reads';

/** Whether somebody is in a group that can hold directory roles. */
export function toMembership(groups: Answer): Fact<boolean> {
  return toFact(groups, { schema: GroupsBody, source: userSources.groups, take: holdsAssignable });
}

interface OwnershipAnswers {
  readonly ownedGroups: Answer;
  readonly assignableGroups: Answer;
}

/**
 * Whether somebody owns one. Microsoft's documentation once named a permission by which an application may ask a person's
 * groups, and now names none: where that is refused, the owners of all such groups of the tenant tell the same.
 */
export function toOwnership(userId: string, answers: OwnershipAnswers): Fact<boolean> {
  const owned = toFact(answers.ownedGroups, {
    schema: OwnedGroupsBody,
    source: userSources.ownedGroups,
    take: holdsAssignable,
  });
  if (owned.state === 'known') return owned;
  const listed = toFact(answers.assignableGroups, {
    schema: OwnersBody,
    source: userSources.assignableGroups,
    take: (body) => isOwner(body, userId),
  });
  return listed.state === 'known' ? listed : owned;
}

/** One that can is enough for yes; a no needs all of them to be readable. */
function holdsAssignable({ value }: OwnedGroupsBody): boolean | undefined {
  if (value.some(({ isAssignableToRole }) => isAssignableToRole)) return true;
  return value.every(isReadable) ? false : undefined;
}

function isReadable({ isAssignableToRole, securityEnabled }: OwnedGroupsBody['value'][number]): boolean {
  return (
    isAssignableToRole === false || (isAssignableToRole === null && typeof securityEnabled === 'boolean')
  );
}

/** Graph expands twenty at most, and does not say that there are more. */
const mostExpanded = 20;

function isOwner({ value }: OwnersBody, userId: string): boolean | undefined {
  const wanted = userId.toLowerCase();
  if (value.some(({ owners }) => owners.some(({ id }) => id.toLowerCase() === wanted))) return true;
  return value.every(({ owners }) => owners.length < mostExpanded) ? false : undefined;
}
