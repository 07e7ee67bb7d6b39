import type { Case } from '../../../src/cases/case';
import { undoCase } from '../../../src/workflows/undo-case';
import { accountWorld, no, outcomesOf } from '../../support/account-world';
import type { Shown } from '../../support/account-world';
import { approved, sampleCase } from '../../support/sample-case';

const minute = 60_000;
const resolved: Case = {
  ...sampleCase,
  state: 'resolved',
  decision: { ...approved, afterwards: 'revert' },
};

function worldWith(
  world: Partial<Parameters<typeof accountWorld>[0]> & { readonly shown?: readonly Shown[] },
) {
  const made = accountWorld({ about: resolved, shown: ['enforced'], ...world });
  return { ...made, run: (attempt = 0) => undoCase(made.deps, made.current(), attempt) };
}

/** Again and again, as the queue does, until it is done. */
async function runToTheEnd(world: ReturnType<typeof worldWith>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const result = await world.run(attempt);
    if (result.done && !outcomesOf(world.current()).includes('revert begun')) return;
    world.passes((result.done ? 1 : result.afterSeconds) * 1000);
  }
  throw new Error('It never ended.');
}

test('is believed once reading shows it', async () => {
  const world = worldWith({ shown: ['enforced', 'enforced', 'disabled'] });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 1 });
  expect(outcomesOf(world.current())).toEqual(['revert begun']);
  expect(await world.run()).toMatchObject({ done: false });
  expect(await world.run()).toEqual({ done: true });
  expect(world.current().steps).toMatchObject([{ name: 'revert', outcome: 'done', status: 204 }]);
  expect(world.writes).toEqual(['set disabled']);
  expect(world.effects()).not.toContain('tell revert-needed');
});

test('a yes that reading never shows is not confirmed, and the approvers are told', async () => {
  const world = worldWith({ shown: ['enforced'] });
  await runToTheEnd(world);
  expect(outcomesOf(world.current())).toEqual(['revert not-confirmed']);
  expect(world.writes).toEqual(['set disabled']);
  expect(world.effects()).toContain('tell revert-needed');
});

test.each(['disabled', 'enabled'] as const)(
  'an account that is %s by then is not written to',
  async (shown) => {
    const world = worldWith({ shown: [shown] });
    expect(await world.run()).toEqual({ done: true });
    expect(world.writes).toEqual([]);
    expect(outcomesOf(world.current())).toEqual(['revert already-so']);
  },
);

test.each([
  ['the token service has no token', { token: null }, []],
  ['Microsoft 365 does not take the token', { answer: no('token', 401) }, ['set disabled']],
] as const)('%s: it is forgotten, and the approvers are told once', async (_what, how, writes) => {
  const world = worldWith(how);
  expect(await world.run()).toEqual({ done: true });
  expect(world.current().steps).toMatchObject([{ name: 'revert', outcome: 'refused', status: 401 }]);
  expect(world.forgotten).toEqual([approved.by.id]);
  expect(world.writes).toEqual(writes);
  expect(world.effects().filter((one) => one === 'tell revert-needed')).toHaveLength(1);
  expect(await world.run(1)).toEqual({ done: true });
  expect(world.writes).toEqual(writes);
});

test('refused: the approvers are told, and nobody is signed out', async () => {
  const world = worldWith({ answer: no('refused', 403) });
  await world.run();
  expect(world.current().steps).toMatchObject([{ name: 'revert', outcome: 'refused', status: 403 }]);
  expect(world.forgotten).toEqual([]);
  expect(world.effects()).toContain('tell revert-needed');
});

test("a refused token of the product's own is nobody's to forget", async () => {
  const world = worldWith({ answer: no('token', 401), token: { kind: 'application' } });
  await world.run();
  expect(world.forgotten).toEqual([]);
});

test('a busy Graph is asked again after what it says', async () => {
  const world = worldWith({ answer: no('busy', 429) });
  expect(await world.run()).toEqual({ done: false, afterSeconds: 7 });
  expect(await world.run(1)).toEqual({ done: false, afterSeconds: 7 });
  expect(world.writes).toEqual(['set disabled', 'set disabled']);
});

describe('after a crash over the request', () => {
  const begun = { name: 'revert', outcome: 'begun', at: '2026-11-21T06:00:00.000Z' } as const;
  const about: Case = { ...resolved, steps: [{ ...begun, status: null, requestId: null }] };

  test('a state that shows means that it did arrive', async () => {
    const world = worldWith({ about, shown: ['disabled'] });
    expect(await world.run()).toEqual({ done: true });
    expect(outcomesOf(world.current())).toEqual(['revert done']);
    expect(world.writes).toEqual([]);
  });

  test('it is watched before it is sent again', async () => {
    const world = worldWith({ about });
    expect(await world.run()).toMatchObject({ done: false });
    expect(world.writes).toEqual([]);
    world.passes(6 * minute);
    await world.run();
    expect(world.writes).toEqual(['set disabled']);
  });
});

test('a state that cannot be read for long is given up, not written blindly', async () => {
  const world = worldWith({ shown: ['unreadable'] });
  expect(await world.run(79)).toMatchObject({ done: false });
  expect(await world.run(80)).toEqual({ done: true });
  expect(world.writes).toEqual([]);
  expect(outcomesOf(world.current())).toEqual(['revert failed']);
  expect(world.effects()).toContain('tell revert-needed');
});

test('a case whose approval was taken up anew has nothing to undo', async () => {
  const world = worldWith({ about: { ...resolved, decision: null } });
  expect(await world.run()).toEqual({ done: true });
  expect(world.writes).toEqual([]);
});
