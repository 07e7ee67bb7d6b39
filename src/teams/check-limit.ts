import { createPace } from './pace';
import type { Pace } from './pace';

/** How often one person can have accounts looked at: each look is a dozen requests of the tenant's share of Microsoft Graph. */
export type CheckLimit = Pick<Pace, 'take'>;

/** `nowMs` must only ever go forward. */
export function createCheckLimit(perMinute: number, nowMs: () => number): CheckLimit {
  return createPace({ atOnce: perMinute, perMinute }, nowMs);
}
