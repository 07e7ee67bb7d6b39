import type { SendLimits, SendRequest } from '../../src/workflows/ports/send-limits';

/** What Teams takes in one conversation, and of one tenant: how many in how many seconds. */
export const conversationLimits = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1_800, 3_600],
] as const;
export const tenantLimits = [[50, 1]] as const;

/** Whether more than is allowed leave in any window, wherever it begins. */
export function breaks(times: readonly number[], limits: readonly (readonly [number, number])[]): boolean {
  const sorted = times.toSorted((one, other) => one - other);
  // Half a microsecond: seconds as floating point numbers are no finer.
  return limits.some(([most, seconds]) =>
    sorted.some((at, place) => (sorted[place + most] ?? Infinity) - at < seconds * 1000 - 0.001),
  );
}

/** When each of so many requests at the same time may leave, shared out between the stores. */
export async function reserveAtOnce(
  stores: readonly SendLimits[],
  requests: readonly SendRequest[],
): Promise<readonly number[]> {
  const asked = requests.flatMap((request, place) => {
    const store = stores[place % stores.length];
    return store ? [store.reserve(request)] : [];
  });
  const reserved = await Promise.all(asked);
  return reserved.flatMap((one) => (one.ok ? one.at : []));
}
