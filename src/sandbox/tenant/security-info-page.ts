import type { Tenant } from './create-tenant';
import { visible } from './delayed';
import { countsForMfa } from './methods';
import { isExternal, type UserState } from './user-state';

/** 40 app passwords per user; the page refuses the next one. */
const MOST_APP_PASSWORDS = 40;

/** Why "App password" is not on this person's Security info page at this moment; null when it is. */
export function whyNotOffered(tenant: Tenant, user: UserState): string | null {
  const { allowAppPasswords } = tenant.state().facts;
  if (!user.accountEnabled) return 'The account is blocked.';
  if (isExternal(user)) return 'The methods live in the home tenant.';
  // A switch that Graph does not show still has a position: tenants whose admins never touched it have it on.
  if (allowAppPasswords === false) return 'The tenant does not allow app passwords.';
  if (!user.methods.some(countsForMfa)) return 'No MFA method is registered.';
  if (visible(user.perUserMfaState, tenant.now()) !== 'enforced') return 'Per-user MFA is not enforced.';
  if (user.appPasswords >= MOST_APP_PASSWORDS) return 'There are 40 app passwords already.';
  return null;
}
