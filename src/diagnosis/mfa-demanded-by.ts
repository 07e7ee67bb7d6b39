import { coversModernClient } from './conditional-access/covers-client';
import { coversMail } from './conditional-access/covers-mail';
import { coversUser } from './conditional-access/covers-user';
import { mfaGrant } from './conditional-access/grant';
import { limit } from './conditional-access/limit';
import type { ConditionalAccessPolicy } from './conditional-access-policy';
import type { Facts, UserFacts } from './facts';
import type { Certainty, MfaDemand } from './finding';
import { anyOf } from './holds';
import type { Holds } from './holds';

/** What asks this user for MFA today. What could not be read is left out: it proves nothing either way. */
export function mfaDemandedBy(facts: Facts): readonly MfaDemand[] {
  return [...byPerUserMfa(facts), ...bySecurityDefaults(facts), ...byConditionalAccess(facts)];
}

/** Whether Conditional Access asks this user for MFA, as far as the policies and whom they cover could be read. */
export function caAsks({ user, tenant }: Facts): Holds {
  const { conditionalAccess } = tenant;
  if (conditionalAccess.state === 'unknown') return { unknown: conditionalAccess.reason };
  return anyOf(conditionalAccess.value.filter(couldAsk).map((policy) => coversUser(policy, user)));
}

/** A policy that only reports asks nobody. */
function couldAsk(policy: ConditionalAccessPolicy): boolean {
  const certainty = certaintyOf(policy);
  return certainty !== null && certainty !== 'report-only' && reachesMail(policy);
}

function byPerUserMfa({ user, tenant }: Facts): readonly MfaDemand[] {
  const { perUserMfaState } = user;
  if (perUserMfaState.state === 'unknown' || perUserMfaState.value === 'disabled') return [];
  const skipsTrusted = tenant.hasTrustedIps.state === 'known' && tenant.hasTrustedIps.value;
  return [{ by: 'per-user', certainty: skipsTrusted ? 'depends-on-location' : 'always' }];
}

function bySecurityDefaults({ tenant }: Facts): readonly MfaDemand[] {
  const on = tenant.securityDefaults.state === 'known' && tenant.securityDefaults.value;
  return on ? [{ by: 'security-defaults', certainty: 'always' }] : [];
}

function byConditionalAccess({ user, tenant }: Facts): readonly MfaDemand[] {
  if (tenant.conditionalAccess.state === 'unknown') return [];
  return tenant.conditionalAccess.value.flatMap((policy) => byPolicy(policy, user));
}

function byPolicy(policy: ConditionalAccessPolicy, user: UserFacts): readonly MfaDemand[] {
  const certainty = certaintyOf(policy);
  if (certainty === null || !reachesMail(policy) || coversUser(policy, user) !== 'yes') return [];
  return [{ by: 'conditional-access', policyId: policy.id, displayName: policy.displayName, certainty }];
}

/** A client that knows only a password is never asked: it is refused. */
function reachesMail(policy: ConditionalAccessPolicy): boolean {
  return coversModernClient(policy, 'browser', 'mobileAppsAndDesktopClients') && coversMail(policy) !== 'no';
}

function certaintyOf(policy: ConditionalAccessPolicy): Certainty | null {
  const asked = mfaGrant(policy.grant);
  if (asked === 'none' || policy.authenticationFlows) return null;
  // Whatever else limits it, a policy that only reports asks nobody.
  if (policy.state === 'enabledForReportingButNotEnforced') return 'report-only';
  if (policy.state !== 'enabled') return null;
  if (asked === 'one-of-several') return 'one-of-several';
  return limit(policy) ?? (coversMail(policy) === 'yes' ? 'always' : 'depends-on-conditions');
}
