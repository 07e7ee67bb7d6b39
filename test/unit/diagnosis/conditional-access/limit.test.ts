import { appliesAlways, limit } from '../../../../src/diagnosis/conditional-access/limit';
import { type PolicyOverrides, policyWith } from '../../../support/facts';

const office = { include: ['office'], exclude: [] };

test.each<readonly [string, PolicyOverrides, ReturnType<typeof limit>]>([
  ['no condition', {}, null],
  ['everywhere', { locations: { include: ['All'], exclude: [] } }, null],
  ['places left empty', { locations: { include: [], exclude: [] } }, null],
  ['one place', { locations: office }, 'depends-on-location'],
  [
    'everywhere but one place',
    { locations: { include: ['All'], exclude: ['AllTrusted'] } },
    'depends-on-location',
  ],
  ['risk', { furtherConditions: ['signInRiskLevels'] }, 'depends-on-conditions'],
  ['place and risk', { locations: office, furtherConditions: ['userRiskLevels'] }, 'depends-on-location'],
])('%s', (_, overrides, expected) => {
  const policy = policyWith(overrides);
  expect(limit(policy)).toBe(expected);
  expect(appliesAlways(policy)).toEqual(expected === null ? 'yes' : { unknown: expected });
});
