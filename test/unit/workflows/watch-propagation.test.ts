import type { Case, Step } from '../../../src/cases/case';
import { watchPropagation } from '../../../src/workflows/watch-propagation';
import { accountWorld, outcomesOf } from '../../support/account-world';
import type { Shown } from '../../support/account-world';
import { approved, sampleCase } from '../../support/sample-case';

const minute = 60_000;
const at = '2026-11-21T06:00:00.000Z';
const step = (name: Step['name']): Step => ({ name, outcome: 'done', at, status: null, requestId: null });
const propagating: Case = {
  ...sampleCase,
  state: 'propagating',
  decision: approved,
  steps: [step('enforce'), step('read-back')],
  // A sign-out that was tried again changes the case, but it does not begin to spread anew.
  updatedAt: '2026-11-21T06:01:30.000Z',
};
const ready: Case = {
  ...propagating,
  state: 'awaiting-user',
  steps: [...propagating.steps, step('visible')],
};

function worldWith(about: Case, ...shown: readonly Shown[]) {
  const world = accountWorld({ about, shown });
  const deps = { ...world.deps, spreadMs: 2 * minute, lookAgainMs: minute };
  const run = (attempt = 0) => watchPropagation(deps, world.current(), attempt);
  return { ...world, run, newSteps: () => outcomesOf(world.current()).slice(about.steps.length) };
}

describe('while it spreads', () => {
  test('the time to spread counts from when it was first seen', async () => {
    const world = worldWith(propagating, 'enforced');
    expect(await world.run()).toEqual({ done: false, afterSeconds: 120 });
    world.passes(2 * minute);
    await world.run();
    expect(world.current().state).toBe('awaiting-user');
    expect(world.effects()).toContain('tell ready');
  });

  test('where the clock is set back by an hour it waits no longer at a time: the database may keep another', async () => {
    const world = worldWith(propagating, 'enforced');
    world.passes(-60 * minute);
    expect(await world.run()).toEqual({ done: false, afterSeconds: 120 });
    world.passes(62 * minute);
    await world.run();
    expect(world.current().state).toBe('awaiting-user');
  });

  test('a state that cannot be read is asked for ever more seldom, and the card says so once', async () => {
    const world = worldWith(propagating, 'unreadable');
    world.passes(2 * minute);
    const pauses: number[] = [];
    for (const attempt of [0, 1, 2, 5, 8, 20]) {
      const result = await world.run(attempt);
      pauses.push(result.done ? 0 : result.afterSeconds);
    }
    expect(pauses).toEqual([1, 2, 4, 32, 256, 300]);
    expect(world.newSteps()).toEqual(['visible begun']);
    world.nowShows('enforced');
    await world.run(7);
    expect(world.newSteps()).toEqual(['visible done']);
  });

  test('what does not show within an hour is given up, and told', async () => {
    const world = worldWith(propagating, 'unreadable');
    world.passes(61 * minute);
    await world.run();
    expect(world.current().state).toBe('propagating');
    world.passes(2 * minute);
    await world.run();
    expect(world.current().state).toBe('failed');
    expect(world.newSteps()).toEqual(['visible not-confirmed']);
    expect(world.effects()).toContain('tell failed');
    expect(await world.run()).toEqual({ done: true });
  });
});

describe.each([
  ['while it spreads', propagating],
  ['while it waits for the user', ready],
] as const)('somebody sets it back %s', (_when, about) => {
  test.each(['disabled', 'enabled'] as const)(
    '"%s" counts when it still is so a minute later',
    async (shown) => {
      const world = worldWith(about, shown);
      world.passes(2 * minute);
      expect(await world.run()).toEqual({ done: false, afterSeconds: 60 });
      world.passes(20_000);
      expect(await world.run()).toEqual({ done: false, afterSeconds: 40 });
      expect(world.current().state).toBe(about.state);
      world.passes(40_000);
      await world.run();
      expect(world.current()).toMatchObject({ state: 'open', ask: 'enforce', decision: null });
      expect(world.current().history.at(-1)?.kind).toBe('fell-back');
      expect(world.effects()).toContain('tell asked');
      expect(await world.run()).toEqual({ done: true });
    },
  );

  test('two replicas that differ are no alarm', async () => {
    const world = worldWith(about, 'disabled');
    world.passes(2 * minute);
    await world.run();
    world.passes(minute);
    world.nowShows('enforced');
    await world.run();
    expect(world.current().state).toBe('awaiting-user');
    world.passes(minute);
    world.nowShows('disabled');
    await world.run();
    expect(world.current().state).toBe('awaiting-user');
  });

  test('not being able to read is no proof', async () => {
    const world = worldWith(about, 'disabled');
    world.passes(2 * minute);
    await world.run();
    world.passes(2 * minute);
    world.nowShows('unreadable');
    await world.run();
    expect(world.current().state).toBe(about.state);
  });
});

describe('while it waits for the user', () => {
  test('it is looked at ever more seldom, once an hour at last', async () => {
    const world = worldWith(ready, 'enforced');
    const pauses: number[] = [];
    for (const passed of [0, minute, 10 * minute, 100 * minute]) {
      world.passes(passed);
      const result = await world.run();
      pauses.push(result.done ? 0 : result.afterSeconds / 60);
    }
    expect(pauses).toEqual([1, 1, 11, 60]);
    expect(world.newSteps()).toEqual([]);
  });

  test.each(['resolved', 'open', 'failed', 'expired'] as const)('it ends with the case %s', async (state) => {
    const world = worldWith({ ...ready, state }, 'disabled');
    expect(await world.run()).toEqual({ done: true });
    expect(world.effects()).toEqual([]);
  });

  test('a state that this case never set is none of its business', async () => {
    const world = worldWith({ ...ready, steps: [] }, 'disabled');
    expect(await world.run()).toEqual({ done: true });
  });
});
