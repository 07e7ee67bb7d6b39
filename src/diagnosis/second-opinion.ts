import type { ConditionalAccessPolicy } from './conditional-access-policy';
import { blocks, mfaGrant } from './conditional-access/grant';
import { type WhyNot, wouldApply } from './conditional-access/would-apply';
import type { UserFacts } from './facts';

/** What Graph's What If says of one policy. */
export interface WhatIfResult {
  readonly policyId: string;
  readonly applies: boolean;
  /** `notSet` where it applies; `notEnoughInformation` where nothing can be said. */
  readonly analysisReasons: string;
}

export interface Disagreement {
  readonly policyId: string;
  readonly ours: { readonly applies: boolean; readonly reason: WhyNot | 'notSet' };
  readonly theirs: { readonly applies: boolean; readonly reason: string };
}

/**
 * Where What If judges otherwise than we do whether a policy that demands MFA or blocks applies. Only policies in force
 * count (What If evaluates report-only ones too), and only where both sides are sure.
 */
export function disagreements(
  policies: readonly ConditionalAccessPolicy[],
  user: UserFacts,
  results: readonly WhatIfResult[],
): readonly Disagreement[] {
  const theirs = new Map(results.map((result) => [result.policyId, result]));
  return policies.filter(matters).flatMap((policy) => compare(policy, user, theirs.get(policy.id)));
}

function matters({ state, grant }: ConditionalAccessPolicy): boolean {
  return state === 'enabled' && (blocks(grant) || mfaGrant(grant) !== 'none');
}

function compare(
  policy: ConditionalAccessPolicy,
  user: UserFacts,
  theirs: WhatIfResult | undefined,
): readonly Disagreement[] {
  const { applies, reason } = wouldApply(policy, user);
  // A policy that one side does not have was made or deleted between the two readings.
  if (theirs === undefined || typeof applies === 'object') return [];
  if (!theirs.applies && theirs.analysisReasons.includes('notEnoughInformation')) return [];
  const ours = { applies: applies === 'yes', reason };
  if (ours.applies === theirs.applies) return [];
  return [{ policyId: policy.id, ours, theirs: { applies: theirs.applies, reason: theirs.analysisReasons } }];
}
