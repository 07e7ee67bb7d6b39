import type { ConditionalAccessPolicy, UserConditions } from '../conditional-access-policy';
import type { Fact } from '../fact';
import type { UserFacts } from '../facts';
import { allOf, anyOf, type Holds, not, whether, whetherFact } from '../holds';
import { isGuestOrExternal, isOfGuestType } from './guest-type';
import { namesId } from './names-id';

interface Named {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly guestTypes: readonly string[];
  readonly guestsOfSomeTenants: boolean;
}

/** Whether a policy covers the user. An exclusion that is sure wins, whatever is unknown beside it. */
export function coversUser(policy: ConditionalAccessPolicy, user: UserFacts): Holds {
  const { users } = policy;
  return allOf([not(names(excluded(users), user)), names(included(users), user)]);
}

function names(named: Named, user: UserFacts): Holds {
  return anyOf([
    whether(namesId(named.users, 'All', user.id)),
    namesId(named.users, 'GuestsOrExternalUsers') ? isGuestOrExternal(user) : 'no',
    namesOneOf(named.groups, user.groupIds),
    namesOneOf(named.roles, user.activeRoleIds),
    ...named.guestTypes.map((type) => namesGuest(type, named, user)),
  ]);
}

/** A list that names nobody needs no fact. */
function namesOneOf(list: readonly string[], ids: Fact<readonly string[]>): Holds {
  return list.length === 0 ? 'no' : whetherFact(ids, (known) => namesId(list, ...known));
}

/** Which organisation a guest comes from is not among the facts. */
function namesGuest(type: string, { guestsOfSomeTenants }: Named, user: UserFacts): Holds {
  const ofType = isOfGuestType(type, user);
  const fromElsewhere = type !== 'internalGuest';
  return guestsOfSomeTenants && fromElsewhere ? allOf([ofType, { unknown: 'not-exposed' }]) : ofType;
}

const included = (users: UserConditions): Named => ({
  users: users.includeUsers,
  groups: users.includeGroups,
  roles: users.includeRoles,
  guestTypes: users.includeGuestTypes,
  guestsOfSomeTenants: users.includeGuestsOfSomeTenants ?? false,
});

const excluded = (users: UserConditions): Named => ({
  users: users.excludeUsers,
  groups: users.excludeGroups,
  roles: users.excludeRoles,
  guestTypes: users.excludeGuestTypes,
  guestsOfSomeTenants: users.excludeGuestsOfSomeTenants ?? false,
});
