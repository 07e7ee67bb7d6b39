import type { Answers } from './answers';
import type { Facts } from './facts';
import type { UnknownReason } from './fact';
import type { Evidence } from './finding';
import type { Remedy } from './remedy';

/** What a cause says of itself, given the facts: kinds and data, no sentences. */
export type Judgement =
  | { readonly verdict: 'confirmed' | 'ruled-out'; readonly evidence: readonly Evidence[] }
  | { readonly verdict: 'unknown'; readonly reason: UnknownReason; readonly evidence: readonly Evidence[] };

/** One cause: how it is recognised, and what helps. Pure. */
export interface Cause {
  readonly remedies: readonly Remedy[];
  readonly judge: (facts: Facts, answers: Answers) => Judgement;
}
