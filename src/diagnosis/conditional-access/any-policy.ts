import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import { list, seen } from '../evidence';
import type { Facts } from '../facts';
import type { Certainty, Evidence } from '../finding';
import { anyOf, type Holds } from '../holds';
import { unreadableConditions } from './unreadable-conditions';

export type PolicyTest = (policy: ConditionalAccessPolicy) => Holds;

/** Whether one policy passes the test. Policies that cannot be read are not "no policies". */
export function anyPolicy({ tenant }: Facts, test: PolicyTest): Holds {
  const { conditionalAccess } = tenant;
  if (conditionalAccess.state === 'unknown') return { unknown: conditionalAccess.reason };
  return anyOf(conditionalAccess.value.map(test));
}

/**
 * The policies that pass the test, or may, by name; those that only report and would pass it, marked as such; and what
 * could not be read of what they ask.
 */
export function policyEvidence({ user, tenant }: Facts, test: PolicyTest): readonly Evidence[] {
  const { conditionalAccess } = tenant;
  const read = conditionalAccess.state === 'known' ? conditionalAccess.value : [];
  const suspects = read.filter((policy) => test(policy) !== 'no');
  const names = suspects.map((policy) => policy.displayName);
  const would = read.filter((policy) => wouldPass(policy, test));
  const wouldNames = would.map((policy) => `${policy.displayName} (${reportOnly})`);
  return [
    seen('conditionalAccess', conditionalAccess, () => list([...names, ...wouldNames])),
    ...unreadableConditions(suspects, user),
  ];
}

const reportOnly: Certainty = 'report-only';

/** Such a policy stops nobody today, but an admin who is about to turn it on wants to know. */
function wouldPass(policy: ConditionalAccessPolicy, test: PolicyTest): boolean {
  return (
    policy.state === 'enabledForReportingButNotEnforced' && test({ ...policy, state: 'enabled' }) !== 'no'
  );
}
