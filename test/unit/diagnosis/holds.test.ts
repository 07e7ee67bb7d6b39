import { allOf, anyOf, type Holds, not } from '../../../src/diagnosis/holds';

const throttled: Holds = { unknown: 'throttled' };
const refused: Holds = { unknown: 'not-permitted' };

describe('holds', () => {
  test.each<[readonly Holds[], Holds, Holds]>([
    [[], 'yes', 'no'],
    [['yes'], 'yes', 'yes'],
    [['no'], 'no', 'no'],
    [['yes', 'no'], 'no', 'yes'],
    [[throttled], throttled, throttled],
    [['yes', throttled], throttled, 'yes'],
    [[throttled, 'no'], 'no', throttled],
    [[throttled, refused], throttled, throttled],
  ])('%j: all %j, any %j', (parts, all, any) => {
    expect(allOf(parts)).toEqual(all);
    expect(anyOf(parts)).toEqual(any);
  });

  test.each<[Holds, Holds]>([
    ['yes', 'no'],
    ['no', 'yes'],
    [throttled, throttled],
  ])('not %j is %j', (part, opposite) => {
    expect(not(part)).toEqual(opposite);
  });
});
