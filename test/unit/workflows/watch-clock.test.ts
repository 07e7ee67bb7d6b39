import type { Case, Chapter } from '../../../src/cases/case';
import type { Effect } from '../../../src/cases/effect';
import type { Fact, UnknownReason } from '../../../src/diagnosis/fact';
import type { JobResult } from '../../../src/workflows/ports/jobs';
import { watchClock } from '../../../src/workflows/watch-clock';
import { clocksWith } from '../../support/clocks';
import { approved, sampleCase } from '../../support/sample-case';

const start = Date.parse(sampleCase.openedAt);
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

interface World {
  readonly state?: Case['state'];
  readonly history?: readonly Chapter[];
  /** Whether the audit log shows an app password; or why it cannot be read. */
  readonly created?: boolean | UnknownReason;
  /** Somebody else changes the case just before the next save. */
  readonly meanwhile?: Partial<Case>;
}

function worldWith(world: World = {}) {
  let minutes = 0;
  let stored: Case = { ...sampleCase, state: world.state ?? 'open', history: world.history ?? [] };
  let { meanwhile } = world;
  const told: string[] = [];
  const asked: string[] = [];
  const deps: Parameters<typeof watchClock>[0] = {
    cases: {
      find: () => Promise.resolve(stored),
      save: (next, effects) => {
        if (meanwhile) stored = { ...stored, ...meanwhile, version: stored.version + 1 };
        meanwhile = undefined;
        if (next.version !== stored.version + 1) return Promise.resolve('stale');
        stored = next;
        told.push(...effects.flatMap(messageOf));
        return Promise.resolve('saved');
      },
    },
    look: {
      atAppPasswordCreated: (_id, since) => {
        asked.push(since);
        return Promise.resolve(fact(world.created ?? false));
      },
    },
    rules: { clocks: clocksWith() },
    now: () => new Date(start + minutes * 60_000),
  };
  return {
    told,
    asked,
    current: () => stored,
    runAt: (when: number, on?: Case): Promise<JobResult> => {
      minutes = when;
      return watchClock(deps, on ?? stored);
    },
  };
}

function messageOf(effect: Effect): readonly string[] {
  return effect.kind === 'tell' ? [effect.message] : effect.kind === 'undo' ? ['undo'] : [];
}

function fact(created: boolean | UnknownReason): Fact<boolean> {
  const origin = { source: 'GET', readAt: at(0) };
  return typeof created === 'boolean'
    ? { state: 'known', value: created, ...origin }
    : { state: 'unknown', reason: created, ...origin };
}

const again = (afterSeconds: number): JobResult => ({ done: false, afterSeconds });
const done: JobResult = { done: true };
const ready: World = { state: 'awaiting-user', history: [{ kind: 'visible', at: at(0), by: null }] };
const kinds = ({ history }: Case) => history.map(({ kind }) => kind);

describe('while nobody decides', () => {
  test('reminds, escalates, expires, each at its hour', async () => {
    const world = worldWith();
    expect(await world.runAt(0)).toEqual(again(3600));
    expect(await world.runAt(239)).toEqual(again(60));
    expect(world.told).toEqual([]);
    expect(await world.runAt(240)).toEqual(again(3600));
    expect(world.told).toEqual(['reminder']);
    expect(await world.runAt(479)).toEqual(again(60));
    await world.runAt(480);
    expect(world.told).toEqual(['reminder', 'escalated']);
    expect(await world.runAt(2399)).toEqual(again(60));
    expect(await world.runAt(2400)).toEqual(done);
    expect(world.told).toEqual(['reminder', 'escalated', 'expired']);
    expect(world.current().state).toBe('expired');
  });

  test('after days without the product there is one reminder, and still time to decide', async () => {
    const world = worldWith();
    expect(await world.runAt(10_000)).toEqual(again(3600));
    expect(world.told).toEqual(['reminder']);
    expect(world.current().state).toBe('open');
  });

  test('nobody looks into the audit log for it', async () => {
    const world = worldWith();
    await world.runAt(240);
    expect(world.asked).toEqual([]);
  });
});

describe('run twice', () => {
  test('by two processes at once, it is done once, and each comes again for what is next', async () => {
    const world = worldWith();
    const seen = world.current();
    const results = await Promise.all([world.runAt(240, seen), world.runAt(240, seen)]);
    expect(world.told).toEqual(['reminder']);
    expect(results).toEqual([again(3600), again(1)]);
    expect(kinds(world.current())).toEqual(['remind']);
  });

  test('again after a crash, nothing is done twice', async () => {
    const world = worldWith();
    await world.runAt(240);
    await world.runAt(241);
    expect(world.told).toEqual(['reminder']);
  });

  test('a decision in the same moment wins', async () => {
    const world = worldWith({ meanwhile: { state: 'approved', decision: approved } });
    expect(await world.runAt(240)).toEqual(again(1));
    expect(await world.runAt(241)).toEqual(done);
    expect(world.told).toEqual([]);
    expect(world.current().state).toBe('approved');
  });
});

describe('while the user says nothing', () => {
  test('asks once more, and closes', async () => {
    const world = worldWith(ready);
    expect(await world.runAt(239)).toEqual(again(60));
    expect(world.asked).toEqual([]);
    expect(await world.runAt(240)).toEqual(again(3600));
    expect(world.told).toEqual(['nudge']);
    expect(await world.runAt(1199)).toEqual(again(60));
    expect(await world.runAt(1200)).toEqual(done);
    expect(world.told).toEqual(['nudge', 'closed']);
    expect(world.current().state).toBe('expired');
    // From when it was ready, before the nudge and before closing.
    expect(world.asked).toEqual([at(0), at(0)]);
  });

  test('an app password in the audit log counts as "it worked", as nobody said', async () => {
    const world = worldWith({ ...ready, created: true });
    expect(await world.runAt(240)).toEqual(done);
    expect(world.told).toEqual([]);
    expect(world.current().state).toBe('resolved');
    expect(world.current().history.at(-1)).toEqual({ kind: 'it-worked', at: at(240), by: null });
  });

  test('also before it would be closed', async () => {
    const history: readonly Chapter[] = [
      { kind: 'still-missing', at: at(5), by: null },
      { kind: 'nudge', at: at(245), by: null },
    ];
    const world = worldWith({ ...ready, history, created: true });
    expect(await world.runAt(1204)).toEqual(again(60));
    expect(await world.runAt(1205)).toEqual(done);
    expect(world.current().state).toBe('resolved');
    expect(world.asked).toEqual([at(5)]);
  });

  test.each(['not-permitted', 'not-licensed', 'not-answered'] as const)(
    'an audit log that is %s means asking',
    async (created) => {
      const world = worldWith({ ...ready, created });
      await world.runAt(240);
      expect(world.told).toEqual(['nudge']);
    },
  );

  test('an audit log that is too busy is asked again, but not for good', async () => {
    const world = worldWith({ ...ready, created: 'throttled' });
    expect(await world.runAt(240)).toEqual(again(20));
    expect(await world.runAt(250)).toEqual(again(20));
    expect(world.told).toEqual([]);
    await world.runAt(251);
    expect(world.told).toEqual(['nudge']);
  });
});

test('a case that waits for nobody ends the clock', async () => {
  for (const state of ['approved', 'propagating', 'resolved', 'withdrawn'] as const) {
    expect(await worldWith({ state }).runAt(100_000)).toEqual(done);
  }
});
