import type { LegacyClientType } from '../app-protocol';
import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import { type Holds, whether } from '../holds';

type ModernClientType = 'browser' | 'mobileAppsAndDesktopClients';

/** Whether a policy covers sign-ins that can answer a question, in a browser or an app. */
export function coversModernClient(
  { clientAppTypes }: ConditionalAccessPolicy,
  ...types: readonly ModernClientType[]
): boolean {
  // Not configured has always meant modern clients.
  return clientAppTypes.length === 0 || ['all', ...types].some((type) => clientAppTypes.includes(type));
}

/** Whether a policy covers sign-ins with a bare password. */
export function coversLegacyClient(
  { clientAppTypes }: ConditionalAccessPolicy,
  type: LegacyClientType,
): Holds {
  // Not configured meant modern clients only until August 2020 and all since: the policy does not tell which.
  if (clientAppTypes.length === 0) return { unknown: 'not-exposed' };
  return whether(clientAppTypes.includes('all') || clientAppTypes.includes(type));
}
