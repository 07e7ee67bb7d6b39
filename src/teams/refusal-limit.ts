import { createPace } from './pace';

/** How many clicks and commands of one person may be refused, so that nobody can fill the audit record with them. */
export interface RefusalLimit {
  /** Asked before anything is done. */
  admit(personId: string): Admitted;
  /** It was not refused, and does not count. */
  forgive(personId: string): void;
}

export type Admitted =
  /** `unrecorded`: how many of theirs were turned away without an entry since their last one. */
  | { readonly ok: true; readonly unrecorded: number }
  /** `isFirst`: the first since their last entry, so it has one. */
  | { readonly ok: false; readonly isFirst: boolean };

/** Nobody who reads the answers presses on so often; one person alone then writes a few thousand entries a day at most. */
const fewestAtOnce = 60;
const fewestPerMinute = 6;

/** Whoever may have accounts looked at often may be refused often. `nowMs` must only ever go forward. */
export function createRefusalLimit(checksPerMinute: number, nowMs: () => number): RefusalLimit {
  const pace = createPace(
    {
      atOnce: Math.max(fewestAtOnce, 6 * checksPerMinute),
      perMinute: Math.max(fewestPerMinute, checksPerMinute),
    },
    nowMs,
  );
  /** Of those who were turned away and have not been let through since. */
  const turnedAway = new Map<string, number>();
  return {
    admit(personId) {
      const before = turnedAway.get(personId);
      if (pace.take(personId)) {
        turnedAway.delete(personId);
        return { ok: true, unrecorded: before === undefined ? 0 : before - 1 };
      }
      turnedAway.set(personId, (before ?? 0) + 1);
      return { ok: false, isFirst: before === undefined };
    },
    forgive: (personId) => pace.giveBack(personId),
  };
}
