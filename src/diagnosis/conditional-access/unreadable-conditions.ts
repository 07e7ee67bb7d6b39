import type { ConditionalAccessPolicy, UserConditions } from '../conditional-access-policy';
import { type EvidenceName, seen } from '../evidence';
import type { Fact } from '../fact';
import type { UserFacts } from '../facts';
import type { Evidence } from '../finding';
import { namesId } from './names-id';

/** The facts about the user that these policies ask for and that could not be read. */
export function unreadableConditions(
  policies: readonly ConditionalAccessPolicy[],
  user: UserFacts,
): readonly Evidence[] {
  const asked = (about: (users: UserConditions) => boolean) => policies.some(({ users }) => about(users));
  return [
    ...(asked(namesGroups) ? unreadable('groupIds', user.groupIds) : []),
    ...(asked(namesRoles) ? unreadable('activeRoleIds', user.activeRoleIds) : []),
    ...(asked(namesGuests) ? unreadable('external', user.external) : []),
    ...(asked(namesGuests) ? unreadable('userType', user.userType) : []),
  ];
}

function unreadable(name: EvidenceName, fact: Fact<unknown>): readonly Evidence[] {
  return fact.state === 'unknown' ? [seen(name, fact)] : [];
}

const namesGroups = (users: UserConditions): boolean =>
  users.includeGroups.length + users.excludeGroups.length > 0;

const namesRoles = (users: UserConditions): boolean =>
  users.includeRoles.length + users.excludeRoles.length > 0;

const namesGuests = (users: UserConditions): boolean =>
  users.includeGuestTypes.length + users.excludeGuestTypes.length > 0 ||
  namesId([...users.includeUsers, ...users.excludeUsers], 'GuestsOrExternalUsers');
