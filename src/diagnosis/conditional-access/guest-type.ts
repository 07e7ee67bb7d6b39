import type { UserFacts } from '../facts';
import { allOf, anyOf, type Holds, not, whetherFact } from '../holds';

const isExternal = (user: UserFacts): Holds => whetherFact(user.external, (external) => external);

// Accounts older than the property have no user type; they are members.
const isGuest = (user: UserFacts): Holds =>
  whetherFact(user.userType, (userType) => userType?.toLowerCase() === 'guest');

/** `GuestsOrExternalUsers`, as older policies name them all at once. */
export function isGuestOrExternal(user: UserFacts): Holds {
  return anyOf([isExternal(user), isGuest(user)]);
}

/** Whether the account is of one of Graph's `guestOrExternalUserTypes`. */
export function isOfGuestType(type: string, user: UserFacts): Holds {
  switch (type.trim()) {
    case 'internalGuest':
      return allOf([not(isExternal(user)), isGuest(user)]);
    case 'b2bCollaborationGuest':
      return allOf([isExternal(user), isGuest(user)]);
    case 'b2bCollaborationMember':
      return allOf([isExternal(user), not(isGuest(user))]);
    case 'none':
    // These people have no account in this directory, so it is not this account.
    case 'b2bDirectConnectUser':
    case 'otherExternalUser':
    case 'serviceProvider':
      return 'no';
    default:
      return { unknown: 'not-exposed' };
  }
}
