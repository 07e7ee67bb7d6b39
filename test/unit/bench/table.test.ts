import { isReached, toTable } from '../../../bench/measure/table';
import type { Measured } from '../../../bench/row';

const line: Measured = {
  what: 'a turn',
  yardstick: 'echo',
  ratio: { median: 0.456, min: 0.4, max: 12.34 },
  runs: 5,
  toReach: { at: 'least', ratio: 0.5 },
  note: '1 against 2',
};

test('a line says what was measured, against what, and whether that is enough', () => {
  const [head = '', rule = '', body] = toTable([line]).split('\n');
  expect(body).toBe('| a turn | echo | 0.46 | 0.40 to 12.3 | 5 | at least 0.5 | no | 1 against 2 |');
  expect(rule.split('|')).toHaveLength(head.split('|').length);
});

test('what is only stated is neither reached nor missed', () => {
  expect(toTable([{ ...line, toReach: null }])).toContain('| stated |  | 1 against 2 |');
});

test.each([
  ['least', 1, true],
  ['least', 0.99, false],
  ['most', 1, true],
  ['most', 1.01, false],
] as const)('at %s 1: %d', (at, ratio, expected) => {
  expect(isReached(ratio, { at, ratio: 1 })).toBe(expected);
});
