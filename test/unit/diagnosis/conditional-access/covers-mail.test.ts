import { coversMail } from '../../../../src/diagnosis/conditional-access/covers-mail';
import type { ApplicationConditions } from '../../../../src/diagnosis/conditional-access-policy';
import type { Holds } from '../../../../src/diagnosis/holds';
import { policyWith } from '../../../support/facts';

const exchange = '00000002-0000-0ff1-ce00-000000000000';
const conditions: Holds = { unknown: 'depends-on-conditions' };

test.each<readonly [string, Partial<ApplicationConditions>, Holds]>([
  ['everything', {}, 'yes'],
  ['Office 365', { include: ['Office365'] }, 'yes'],
  ['Exchange Online', { include: [exchange.toUpperCase()] }, 'yes'],
  ['nothing', { include: ['None'] }, 'no'],
  ['another app', { include: ['00000003-0000-0ff1-ce00-000000000000'] }, 'no'],
  ['a user action', { include: [], userActions: ['urn:user:registerdevice'] }, 'no'],
  ['everything but Exchange Online', { exclude: [exchange] }, 'no'],
  ['everything but Office 365', { exclude: ['Office365'] }, 'no'],
  ['everything but another app', { exclude: ['00000003-0000-0ff1-ce00-000000000000'] }, 'yes'],
  ['a filter', { include: [], filtered: true }, conditions],
  ['a filter beside everything', { filtered: true }, conditions],
  ['a filter, but not Exchange Online', { filtered: true, exclude: [exchange] }, 'no'],
])('%s', (_, applications, covered) => {
  expect(coversMail(policyWith({ applications }))).toEqual(covered);
});
