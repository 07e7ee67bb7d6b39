import type { ConditionalAccessPolicy } from '../conditional-access-policy';

/** Report-only policies, and states unheard of, stop nobody; flows of devices are no sign-in with a password. */
export function isInForce({ state, authenticationFlows }: ConditionalAccessPolicy): boolean {
  return state === 'enabled' && !authenticationFlows;
}
