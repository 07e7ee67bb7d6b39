/** The limits that a small caller meets in practice. */
const limits = {
  /** Policies, named locations and their kin share one request per second, for all apps of the tenant together. */
  'conditional-access': { requests: 1, windowMs: 1000, retryAfterSeconds: null },
  /** Reports and audits: per app and tenant. */
  audit: { requests: 5, windowMs: 10_000, retryAfterSeconds: 10 },
} as const;

export type LimitName = keyof typeof limits;

type Admission =
  { readonly admitted: true } | { readonly admitted: false; readonly retryAfterSeconds: number | null };

export interface Throttle {
  readonly admit: (limit: LimitName) => Admission;
  readonly reset: () => void;
}

export const noThrottle: Throttle = { admit: () => ({ admitted: true }), reset: () => undefined };

export function createThrottle(clock: () => number): Throttle {
  const admitted = new Map<LimitName, readonly number[]>();
  return {
    admit: (name) => {
      const { requests, windowMs, retryAfterSeconds } = limits[name];
      const now = clock();
      const recent = (admitted.get(name) ?? []).filter((at) => now - at < windowMs);
      if (recent.length >= requests) return { admitted: false, retryAfterSeconds };
      admitted.set(name, [...recent, now]);
      return { admitted: true };
    },
    reset: () => admitted.clear(),
  };
}
