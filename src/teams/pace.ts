/** How often one person may do something. */
export interface Pace {
  /** False where they had as many as they can have by now; then it does not count either. */
  take(personId: string): boolean;
  /** It was none of those that count. */
  giveBack(personId: string): void;
}

export interface PaceOf {
  readonly atOnce: number;
  readonly perMinute: number;
}

/** From so many people on it is looked, each time that they have doubled, who of them matters still. */
const crowd = 10_000;

/**
 * So many at once, and then one each time that its share of a minute has passed (the generic cell rate algorithm). Each process
 * counts by itself: what it guards needs no exact number, and nobody should have to wait for the database. `nowMs` must only
 * ever go forward, which the time of day does not.
 */
export function createPace({ atOnce, perMinute }: PaceOf, nowMs: () => number): Pace {
  const stepMs = 60_000 / perMinute;
  /** When each of them has used up nothing any more. */
  const emptyAt = new Map<string, number>();
  let tooMany = crowd;
  return {
    take(personId) {
      const now = nowMs();
      if (emptyAt.size >= tooMany) {
        forgetBefore(emptyAt, now);
        tooMany = Math.max(crowd, 2 * emptyAt.size);
      }
      const next = Math.max(emptyAt.get(personId) ?? now, now) + stepMs;
      if (next > now + atOnce * stepMs) return false;
      emptyAt.set(personId, next);
      return true;
    },
    giveBack(personId) {
      const until = emptyAt.get(personId);
      if (until !== undefined) emptyAt.set(personId, until - stepMs);
    },
  };
}

function forgetBefore(emptyAt: Map<string, number>, now: number): void {
  for (const [personId, at] of emptyAt) if (at <= now) emptyAt.delete(personId);
}
