import { z } from 'zod';

/**
 * A value whose changes take a while to become visible, as everything does in a directory with many replicas.
 * Times are milliseconds since the epoch, so that a saved state means the same after a restart.
 */
export interface Delayed<T> {
  readonly settled: T;
  readonly pending: { value: T; visibleAt: number }[];
}

export const delayedSchema = <T extends z.ZodType>(value: T) =>
  z.object({ settled: value, pending: z.array(z.object({ value, visibleAt: z.number() })) });

export function settled<T>(value: T): Delayed<T> {
  return { settled: value, pending: [] };
}

/** What a reader sees at that moment. */
export function visible<T>(delayed: Delayed<T>, now: number): T {
  return delayed.pending.filter(({ visibleAt }) => visibleAt <= now).at(-1)?.value ?? delayed.settled;
}

/** What was written last, seen or not. */
export function latest<T>(delayed: Delayed<T>): T {
  return delayed.pending.at(-1)?.value ?? delayed.settled;
}

export function write<T>(
  delayed: Delayed<T>,
  value: T,
  when: { readonly now: number; readonly visibleAt: number },
): Delayed<T> {
  const unseen = delayed.pending.filter(({ visibleAt }) => visibleAt > when.now);
  return {
    settled: visible(delayed, when.now),
    pending: [...unseen, { value, visibleAt: when.visibleAt }],
  };
}
