import type { Case } from '../../src/cases/case';
import type { Effect } from '../../src/cases/effect';
import type { Fact } from '../../src/diagnosis/fact';
import type { PerUserMfaState } from '../../src/diagnosis/facts';
import type { CarryOutDeps } from '../../src/workflows/carry-out/move';
import type { WriteResult, WriteToken } from '../../src/workflows/ports/act';

const start = Date.parse('2026-11-21T06:00:00.000Z');

export type Shown = PerUserMfaState | 'unreadable';

interface Account {
  readonly about: Case;
  /** What reading shows, one by one; the last stays. */
  readonly shown: readonly Shown[];
  /** How Microsoft 365 answers a write; by default with a yes. */
  readonly answer?: WriteResult;
  readonly token?: WriteToken | null;
}

export const yes: WriteResult = { ok: true, status: 204, requestId: 'request-1' };

export function no(reason: 'refused' | 'token' | 'busy' | 'no-answer', status: number | null): WriteResult {
  const retryAfterSeconds = reason === 'busy' ? 7 : null;
  return { ok: false, reason, status, requestId: 'request-2', code: null, retryAfterSeconds };
}

/** One case, the account that it is about, and a clock that a test moves: all that a workflow of one account needs. */
export function accountWorld({ about, shown, answer = yes, token }: Account) {
  let stored = about;
  let at = start;
  let left = [...shown];
  const writes: string[] = [];
  const forgotten: string[] = [];
  const effects: Effect[] = [];
  const deps: CarryOutDeps = {
    cases: {
      find: () => Promise.resolve(stored),
      save: (next, setOff) => {
        if (next.version !== stored.version + 1) return Promise.resolve('stale');
        stored = next;
        effects.push(...setOff);
        return Promise.resolve('saved');
      },
    },
    look: { atPerUserMfaState: () => Promise.resolve(factOf(left.length > 1 ? left.shift() : left[0])) },
    act: {
      setPerUserMfaState: (_id, state) => {
        writes.push(`set ${state}`);
        return Promise.resolve(answer);
      },
      signOut: () => {
        writes.push('sign out');
        return Promise.resolve(answer);
      },
    },
    tokens: {
      forApprover: () =>
        Promise.resolve(token === null ? undefined : (token ?? { kind: 'delegated', value: 'token' })),
      forget: ({ id }) => {
        forgotten.push(id);
        return Promise.resolve();
      },
    },
    now: () => new Date(at),
  };
  return {
    deps,
    writes,
    forgotten,
    current: () => stored,
    /** What was set off: jobs by name, messages as `tell <message>`. */
    effects: () => effects.map((one) => (one.kind === 'tell' ? `tell ${one.message}` : one.kind)),
    passes: (ms: number) => {
      at += ms;
    },
    nowShows: (...states: readonly Shown[]) => {
      left = [...states];
    },
  };
}

function factOf(value: Shown | undefined): Fact<PerUserMfaState> {
  const origin = { source: 'GET', readAt: new Date(start).toISOString() };
  return value === undefined || value === 'unreadable'
    ? { state: 'unknown', reason: 'throttled', ...origin }
    : { state: 'known', value, ...origin };
}

/** Each step by name and outcome, in order. */
export function outcomesOf({ steps }: Case): readonly string[] {
  return steps.map(({ name, outcome }) => `${name} ${outcome}`);
}
