import { z } from 'zod';
import type { Answered } from './answer';

const Seconds = z.coerce.number().nonnegative();

/** How long an answer asks to wait, in milliseconds: `Retry-After` holds seconds or a date. Undefined where it asks nothing. */
export function findRetryAfterMs(answer: Answered, now: () => Date): number | undefined {
  const header = answer.headers['retry-after']?.trim();
  if (!header) return undefined;
  const seconds = Seconds.safeParse(header);
  if (seconds.success) return seconds.data * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now().getTime());
}
