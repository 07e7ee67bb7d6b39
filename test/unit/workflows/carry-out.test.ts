import type { Case, Step } from '../../../src/cases/case';
import type { Fact } from '../../../src/diagnosis/fact';
import type { PerUserMfaState } from '../../../src/diagnosis/facts';
import { carryOut } from '../../../src/workflows/carry-out/carry-out';
import type { WriteResult, WriteToken } from '../../../src/workflows/ports/act';
import { approved, sampleCase } from '../../support/sample-case';

const start = Date.parse('2026-11-21T06:00:00.000Z');
const ok: WriteResult = { ok: true, status: 204, requestId: 'request-1' };
const no = (reason: 'refused' | 'token' | 'busy' | 'no-answer', status: number | null): WriteResult => ({
  ok: false,
  reason,
  status,
  requestId: 'request-2',
  code: null,
  retryAfterSeconds: reason === 'busy' ? 7 : null,
});

interface World {
  /** What reading shows, one by one; the last stays. */
  readonly shown?: readonly (PerUserMfaState | 'unreadable')[];
  readonly patch?: WriteResult;
  readonly signOut?: WriteResult;
  readonly signedIn?: boolean;
  readonly writes?: 'application';
  readonly minutesLater?: number;
  readonly steps?: readonly Step[];
  readonly state?: Case['state'];
}

function worldWith(world: World) {
  let stored: Case = {
    ...sampleCase,
    state: world.state ?? 'approved',
    decision: { ...approved, at: new Date(start).toISOString() },
    steps: world.steps ?? [],
  };
  const shown = [...(world.shown ?? ['disabled'])];
  const writes: string[] = [];
  const forgotten: string[] = [];
  const token: WriteToken =
    world.writes === 'application' ? { kind: 'application' } : { kind: 'delegated', value: 'token' };
  const deps: Parameters<typeof carryOut>[0] = {
    cases: {
      find: () => Promise.resolve(stored),
      save: (next) => {
        if (next.version !== stored.version + 1) return Promise.resolve('stale');
        stored = next;
        return Promise.resolve('saved');
      },
    },
    look: { atPerUserMfaState: () => Promise.resolve(fact(shown.length > 1 ? shown.shift() : shown[0])) },
    act: {
      setPerUserMfaState: (_id, state) => {
        writes.push(`set ${state}`);
        return Promise.resolve(world.patch ?? ok);
      },
      signOut: () => {
        writes.push('sign out');
        return Promise.resolve(world.signOut ?? ok);
      },
    },
    tokens: {
      forApprover: () => Promise.resolve(world.signedIn === false ? undefined : token),
      forget: ({ id }) => {
        forgotten.push(id);
        return Promise.resolve();
      },
    },
    now: () => new Date(start + (world.minutesLater ?? 0) * 60_000),
  };
  return { deps, writes, forgotten, current: () => stored, run: () => carryOut(deps, stored, 0) };
}

function fact(value: PerUserMfaState | 'unreadable' | undefined): Fact<PerUserMfaState> {
  const origin = { source: 'GET', readAt: new Date(start).toISOString() };
  return value === undefined || value === 'unreadable'
    ? { state: 'unknown', reason: 'throttled', ...origin }
    : { state: 'known', value, ...origin };
}

function step(name: Step['name'], outcome: Step['outcome']): Step {
  return { name, outcome, at: new Date(start).toISOString(), status: null, requestId: null };
}

const outcomes = (about: Case) => about.steps.map(({ name, outcome }) => `${name} ${outcome}`);

test('enforces, reads back, signs out, and hands over to the watch', async () => {
  const world = worldWith({ shown: ['disabled', 'enforced'] });
  expect(await world.run()).toEqual({ done: true });
  expect(world.writes).toEqual(['set enforced', 'sign out']);
  expect(outcomes(world.current())).toEqual(['enforce done', 'read-back done', 'sign-out done']);
  expect(world.current().state).toBe('propagating');
});

test('waits while reading does not show it, without writing again', async () => {
  const world = worldWith({ shown: ['disabled'] });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 1 });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 1 });
  expect(world.writes).toEqual(['set enforced']);
});

test('a yes that reading never shows is not confirmed, and never green', async () => {
  const world = worldWith({ state: 'enforcing', steps: [step('enforce', 'done')], minutesLater: 6 });
  await world.run();
  expect(outcomes(world.current())).toEqual(['enforce done', 'read-back not-confirmed']);
  expect(world.current().state).toBe('failed');
});

test('everything is done once where the clock was set back after the approval', async () => {
  const world = worldWith({ shown: ['disabled', 'enforced'], minutesLater: -60 });
  await world.run();
  expect(world.writes).toEqual(['set enforced', 'sign out']);
});

describe('after a crash over the request', () => {
  const begun = { state: 'enforcing', steps: [step('enforce', 'begun')] } as const;

  test('a state that shows means that it did arrive', async () => {
    const world = worldWith({ ...begun, shown: ['enforced'] });
    await world.run();
    expect(world.writes).toEqual(['sign out']);
    expect(outcomes(world.current())[0]).toBe('enforce done');
  });

  test.each(['disabled', 'unreadable'] as const)('%s is watched before it is sent again', async (shown) => {
    const world = worldWith({ ...begun, shown: [shown] });
    expect(await world.run()).toMatchObject({ done: false });
    expect(world.writes).toEqual([]);
  });

  test('a state that does not show in time is sent again', async () => {
    const world = worldWith({ ...begun, shown: ['disabled', 'enforced'], minutesLater: 6 });
    await world.run();
    expect(world.writes).toEqual(['set enforced', 'sign out']);
  });
});

test('an approval of long ago is not carried out', async () => {
  const world = worldWith({ shown: ['disabled'], minutesLater: 16 });
  await world.run();
  expect(world.writes).toEqual([]);
  expect(world.current().state).toBe('failed');
});

test('an account that is enforced already is not written to', async () => {
  const world = worldWith({ shown: ['enforced'] });
  await world.run();
  expect(world.writes).toEqual(['sign out']);
  expect(outcomes(world.current())[0]).toBe('enforce already-so');
});

test('refused by Graph: failed, with what was answered', async () => {
  const tried = worldWith({ patch: no('refused', 403) });
  expect(await tried.run()).toEqual({ done: true });
  expect(tried.current()).toMatchObject({
    state: 'failed',
    steps: [{ name: 'enforce', outcome: 'refused', status: 403 }],
  });
});

test.each([
  ['token expired, or not strong enough', { patch: no('token', 401) }],
  ['signed out of the token service', { signedIn: false }],
] as const)('%s: open again, and the next approval asks for a sign-in', async (_what, world) => {
  const tried = worldWith(world);
  expect(await tried.run()).toEqual({ done: true });
  expect(tried.current()).toMatchObject({
    state: 'open',
    decision: null,
    steps: [{ name: 'enforce', outcome: 'refused', status: 401 }],
  });
  expect(tried.forgotten).toEqual([approved.by.id]);
});

test('a refused token of the product itself is no matter of signing in: failed', async () => {
  const tried = worldWith({ patch: no('token', 401), writes: 'application' });
  await tried.run();
  expect(tried.current().state).toBe('failed');
  expect(tried.forgotten).toEqual([]);
});

test('a busy Graph is asked again after what it says', async () => {
  const world = worldWith({ patch: no('busy', 429) });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 7 });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 7 });
  expect(world.writes).toEqual(['set enforced', 'set enforced']);
  expect(outcomes(world.current())).toEqual(['enforce failed']);
});

test('no answer is not sent again at once', async () => {
  const world = worldWith({ patch: no('no-answer', null) });
  await world.run();
  await world.run();
  expect(world.writes).toEqual(['set enforced']);
});

test.each([
  ['refused', no('refused', 403), 'sign-out refused'],
  ['no answer', no('no-answer', null), 'sign-out failed'],
] as const)('enforced but not signed out (%s) is a normal partial result', async (_what, signOut, last) => {
  const world = worldWith({ shown: ['disabled', 'enforced'], signOut });
  await world.run();
  expect(world.current().state).toBe('propagating');
  expect(outcomes(world.current()).at(-1)).toBe(last);
});

test('a case that somebody else moved on is left alone', async () => {
  const world = worldWith({});
  const old = world.current();
  await world.run();
  const writes = [...world.writes];
  expect(await carryOut(world.deps, old, 0)).toEqual({ done: true });
  expect(world.writes).toEqual(writes);
});
