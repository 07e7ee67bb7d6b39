import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import type { Holds } from '../holds';

/** What decides only at sign-in whether the policy applies; null where it always does. */
export function limit(
  policy: ConditionalAccessPolicy,
): 'depends-on-location' | 'depends-on-conditions' | null {
  if (isLimitedByPlace(policy)) return 'depends-on-location';
  return policy.furtherConditions.length > 0 ? 'depends-on-conditions' : null;
}

/** Whether the policy applies to each sign-in that it covers. */
export function appliesAlways(policy: ConditionalAccessPolicy): Holds {
  const limited = limit(policy);
  return limited === null ? 'yes' : { unknown: limited };
}

/** Everywhere without exception is no limit, and neither is a condition left empty. */
function isLimitedByPlace({ locations }: ConditionalAccessPolicy): boolean {
  if (locations === null) return false;
  const { include, exclude } = locations;
  return exclude.length > 0 || (include.length > 0 && !include.includes('All'));
}
