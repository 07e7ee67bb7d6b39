import type { GraphOptions } from './graph-options';

/** How good a reading is: `lasting` ones are reused for minutes, `passing` ones are asked for again soon. */
export interface Reading<T> {
  readonly value: T;
  readonly worth: 'known' | 'lasting-unknown' | 'passing-unknown';
}

/** The tenant's settings change a few times a year; five minutes keep an admin's change visible soon enough. */
const freshMs = 5 * 60_000;
/** Long enough that a thousand people who ask meanwhile cost one request, short enough to notice that it works again. */
const retryMs = 30_000;
/** A day-old setting, shown with its time, says more than nothing; an older one may mislead more than it helps. */
const staleMs = 24 * 60 * 60_000;

export interface Cached<T> {
  readonly get: () => Promise<T>;
  /** The next one who asks gets a new reading. */
  readonly forget: () => void;
}

/** Shares one reading between all who ask at the same time and for a while after. */
export function createCached<T>(now: GraphOptions['now'], read: () => Promise<Reading<T>>): Cached<T> {
  let kept: { readonly value: T; readonly untilMs: number } | undefined;
  let lastKnown: { readonly value: T; readonly atMs: number } | undefined;
  let underWay: Promise<T> | undefined;

  return {
    get() {
      if (kept && nowMs() < kept.untilMs) return Promise.resolve(kept.value);
      underWay ??= refresh().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    forget() {
      kept = undefined;
      lastKnown = undefined;
    },
  };

  async function refresh(): Promise<T> {
    const { value, worth } = await read();
    if (worth === 'known') lastKnown = { value, atMs: nowMs() };
    const best = lastKnown && nowMs() - lastKnown.atMs < staleMs ? lastKnown.value : value;
    kept = { value: best, untilMs: nowMs() + (worth === 'passing-unknown' ? retryMs : freshMs) };
    return best;
  }

  function nowMs(): number {
    return now().getTime();
  }
}
