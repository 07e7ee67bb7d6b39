import {
  coversLegacyClient,
  coversModernClient,
} from '../../../../src/diagnosis/conditional-access/covers-client';
import type { Holds } from '../../../../src/diagnosis/holds';
import { policyWith } from '../../../support/facts';

const unknown: Holds = { unknown: 'not-exposed' };

test.each<readonly [readonly string[], boolean, Holds, Holds]>([
  [['all'], true, 'yes', 'yes'],
  [['browser'], true, 'no', 'no'],
  [['mobileAppsAndDesktopClients'], false, 'no', 'no'],
  [['other'], false, 'yes', 'no'],
  [['exchangeActiveSync'], false, 'no', 'yes'],
  [['exchangeActiveSync', 'other'], false, 'yes', 'yes'],
  [[], true, unknown, unknown],
])('%j: browser %j, other %j, ActiveSync %j', (clientAppTypes, ...[browser, other, activeSync]) => {
  const policy = policyWith({ clientAppTypes });
  expect(coversModernClient(policy, 'browser')).toBe(browser);
  expect(coversLegacyClient(policy, 'other')).toEqual(other);
  expect(coversLegacyClient(policy, 'exchangeActiveSync')).toEqual(activeSync);
});
