/** Of moments in order, in milliseconds: the most that lie within any one second. */
export function mostInOneSecond(moments: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (const [to, moment] of moments.entries()) {
    while (moment - (moments[from] ?? moment) >= 1000) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
