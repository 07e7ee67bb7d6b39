import { inPairs } from '../../../bench/measure/paired';
import { median, quantile, ratiosOf, spreadOf } from '../../../bench/measure/statistics';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('nothing measured has no median', () => {
  expect(median([])).toBeNaN();
});

test.each([
  [0, 1],
  [0.5, 6],
  [0.99, 10],
  [1, 10],
])('of one to ten, the share %d lies below %d', (share, expected) => {
  expect(quantile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share)).toBe(expected);
});

test('a spread keeps the extremes', () => {
  expect(spreadOf([2, 9, 4])).toEqual({ median: 4, min: 2, max: 9 });
});

test('the ratio is the median of ratios, not the ratio of medians', () => {
  // A machine that was ten times slower during the last pair changes neither.
  const pairs = [
    { yardstick: 100, product: 50 },
    { yardstick: 100, product: 60 },
    { yardstick: 10, product: 7 },
  ];
  expect(ratiosOf(pairs)).toEqual({ median: 0.6, min: 0.5, max: 0.7 });
});

test('the two sides are measured by turns, the yardstick first', async () => {
  const order: string[] = [];
  const side = (name: string) => () => Promise.resolve(order.push(name));
  const pairs = await inPairs(2, { yardstick: side('A'), product: side('B') });
  expect(order).toEqual(['A', 'B', 'A', 'B']);
  expect(pairs).toEqual([
    { yardstick: 1, product: 2 },
    { yardstick: 3, product: 4 },
  ]);
});
