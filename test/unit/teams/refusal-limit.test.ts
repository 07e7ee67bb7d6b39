import { createRefusalLimit } from '../../../src/teams/refusal-limit';

function limitOf(checksPerMinute: number) {
  let now = 5_000;
  const limit = createRefusalLimit(checksPerMinute, () => now);
  const admit = (who = 'alex') => limit.admit(who);
  return {
    admit,
    forgive: (who = 'alex') => limit.forgive(who),
    admits: (times: number, who = 'alex') =>
      Array.from({ length: times }, () => admit(who)).filter(({ ok }) => ok).length,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('so many refusals at once, each person for themselves', () => {
  const { admits } = limitOf(10);
  expect([admits(200), admits(200, 'adele')]).toEqual([60, 60]);
});

test.each([
  [1, 60],
  [100, 600],
])('where %i checks a minute are allowed, %i refusals at once', (checks, refusals) => {
  expect(limitOf(checks).admits(2 * refusals)).toBe(refusals);
});

test('what is not refused does not count, however often', () => {
  const { admit, admits, forgive } = limitOf(10);
  for (let time = 0; time < 500; time += 1) {
    expect(admit()).toEqual({ ok: true, unrecorded: 0 });
    forgive();
  }
  expect(admits(200)).toBe(60);
});

test('the first that is turned away has an entry, and how many followed stands with the next', () => {
  const { admit, admits, pass } = limitOf(10);
  admits(60);
  expect([admit(), admit(), admit()]).toEqual([
    { ok: false, isFirst: true },
    { ok: false, isFirst: false },
    { ok: false, isFirst: false },
  ]);
  pass(5_999);
  expect(admit()).toEqual({ ok: false, isFirst: false });
  pass(1);
  expect([admit(), admit()]).toEqual([
    { ok: true, unrecorded: 3 },
    { ok: false, isFirst: true },
  ]);
  pass(60_000);
  expect([admit(), admit()]).toEqual([
    { ok: true, unrecorded: 0 },
    { ok: true, unrecorded: 0 },
  ]);
});

test('a flood of a day leaves a few thousand entries', () => {
  const { admit, pass } = limitOf(1);
  let entries = 0;
  for (let second = 0; second < 86_400; second += 1) {
    const admitted = admit();
    if (admitted.ok || admitted.isFirst) entries += 1;
    pass(1_000);
  }
  expect(entries).toBeLessThan(20_000);
});
