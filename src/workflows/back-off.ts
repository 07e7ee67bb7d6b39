const longestSeconds = 60;

/**
 * When to try again: as asked for where the other side says so, else after twice as long each time. With a share of
 * chance, so that those who failed together do not come back together.
 */
export function backOff(attempt: number, askedSeconds: number | null, random = Math.random): number {
  return askedSeconds === null
    ? Math.min(2 ** attempt, longestSeconds) * (0.5 + random() / 2)
    : askedSeconds * (1 + random() / 10);
}
