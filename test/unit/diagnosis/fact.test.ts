import { mapFact } from '../../../src/diagnosis/fact';

const origin = { source: 'GET /v1.0/domains', readAt: '2026-11-21T04:59:58Z' };

test('a derived fact keeps where and when it was read', () => {
  expect(mapFact({ state: 'known', value: ['a'], ...origin }, (all) => all.length)).toEqual({
    state: 'known',
    value: 1,
    ...origin,
  });
});

test('nothing is derived from what is not known', () => {
  const unknown = { state: 'unknown', reason: 'throttled', ...origin } as const;
  expect(mapFact(unknown, () => true)).toBe(unknown);
});
