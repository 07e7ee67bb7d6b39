import type { Judgement } from './cause';
import type { Evidence } from './finding';
import type { Holds } from './holds';

/** Turns "does it hold?" into what a cause says of itself. */
export function judgement(holds: Holds, evidence: readonly Evidence[]): Judgement {
  if (holds === 'yes') return { verdict: 'confirmed', evidence };
  if (holds === 'no') return { verdict: 'ruled-out', evidence };
  return { verdict: 'unknown', reason: holds.unknown, evidence };
}
