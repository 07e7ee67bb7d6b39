import type { Cause } from '../cause';
import { seen } from '../evidence';
import type { Facts, UserFacts } from '../facts';
import type { Evidence } from '../finding';
import { allOf, anyOf, type Holds, whether, whetherFact } from '../holds';
import { judgement } from '../judgement';

const minuteMs = 60_000;
/** Changes take minutes, sometimes an hour. Waiting too long is worse: the user is told to wait for nothing. */
const alwaysWithinMs = 60 * minuteMs;
/** A session from before the change may hide it for about a day, until it is renewed. */
const oldSessionWithinMs = 24 * 60 * minuteMs;

export const notYetPropagated: Cause = {
  remedies: ['sign-out-and-wait', 'revoke-sessions'],
  judge: (facts) => judgement(isStillSpreading(facts), evidence(facts)),
};

function isStillSpreading(facts: Facts): Holds {
  const enforced = whetherFact(facts.user.perUserMfaState, (state) => state === 'enforced');
  return allOf([enforced, wasSetLately(facts)]);
}

function wasSetLately(facts: Facts): Holds {
  const { stateChangedAt } = facts.user;
  const setAt = latest(facts.enforcedByUsAt, stateChangedAt.state === 'known' ? stateChangedAt.value : null);
  // Without the audit log somebody else may have set it since.
  const unseen: Holds = stateChangedAt.state === 'unknown' ? { unknown: stateChangedAt.reason } : 'no';
  return anyOf([setAt === null ? 'no' : isFresh(setAt, facts), unseen]);
}

function isFresh(setAt: number, { now, user }: Facts): Holds {
  const ageMs = Date.parse(now) - setAt;
  if (ageMs <= alwaysWithinMs) return 'yes';
  return allOf([whether(ageMs <= oldSessionWithinMs), isSessionOlder(user, setAt)]);
}

function isSessionOlder({ sessionsValidFrom }: UserFacts, setAt: number): Holds {
  if (sessionsValidFrom.state === 'unknown') return { unknown: sessionsValidFrom.reason };
  if (sessionsValidFrom.value === null) return { unknown: 'not-exposed' };
  return whether(Date.parse(sessionsValidFrom.value) < setAt);
}

function latest(...times: readonly (string | null)[]): number | null {
  const parsed = times.flatMap((time) => (time === null ? [] : [Date.parse(time)]));
  return parsed.length === 0 ? null : Math.max(...parsed);
}

function evidence({ now, user, enforcedByUsAt }: Facts): readonly Evidence[] {
  const ours = enforcedByUsAt === null ? [] : [seenByUs(enforcedByUsAt, now)];
  return [
    seen('perUserMfaState', user.perUserMfaState),
    ...ours,
    seen('stateChangedAt', user.stateChangedAt, (at) => at ?? 'none'),
    seen('sessionsValidFrom', user.sessionsValidFrom, (at) => at ?? 'none'),
  ];
}

/** The product's own case history. */
function seenByUs(at: string, readAt: string): Evidence {
  return seen('enforcedByUsAt', { state: 'known', value: at, source: 'case history', readAt });
}
