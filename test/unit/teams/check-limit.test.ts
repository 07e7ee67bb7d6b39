import { createCheckLimit } from '../../../src/teams/check-limit';

function limitOf(perMinute: number) {
  let now = 5_000;
  const limit = createCheckLimit(perMinute, () => now);
  return {
    take: (who = 'alex') => limit.take(who),
    takes: (times: number, who = 'alex') =>
      Array.from({ length: times }, () => limit.take(who)).filter(Boolean).length,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('so many at once, and no more', () => {
  const { takes } = limitOf(10);
  expect(takes(50)).toBe(10);
});

test('each has a limit of their own', () => {
  const { takes } = limitOf(10);
  takes(50);
  expect(takes(50, 'adele')).toBe(10);
});

test('one is given back after its share of a minute, and what is refused costs nothing', () => {
  const { takes, take, pass } = limitOf(10);
  takes(1000);
  pass(5_999);
  expect(take()).toBe(false);
  pass(1);
  expect([take(), take()]).toEqual([true, false]);
  pass(60_000);
  expect(takes(50)).toBe(10);
});

test('in no minute are there more than twice as many', () => {
  const { take, pass } = limitOf(10);
  let taken = 0;
  for (let second = 0; second < 60; second += 1) {
    if (take()) taken += 1;
    pass(1_000);
  }
  expect(taken).toBeLessThanOrEqual(20);
});

test('a crowd of strangers leaves nobody a longer wait', () => {
  const { take, takes, pass } = limitOf(2);
  expect(takes(5)).toBe(2);
  for (let n = 0; n < 30_000; n += 1) take(`somebody-${n}`);
  expect(take()).toBe(false);
  pass(60_001);
  for (let n = 0; n < 30_000; n += 1) take(`somebody-else-${n}`);
  expect(takes(5)).toBe(2);
});
