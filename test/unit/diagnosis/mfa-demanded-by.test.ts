import type { Certainty } from '../../../src/diagnosis/finding';
import { mfaDemandedBy } from '../../../src/diagnosis/mfa-demanded-by';
import { type FactsOverrides, factsWith, type PolicyOverrides, unreadable } from '../../support/facts';

const byPlace = { locations: { include: ['All'], exclude: ['AllTrusted'] } };
const byRisk = { furtherConditions: ['signInRiskLevels'] };
const orDevice = { grant: { builtInControls: ['mfa', 'compliantDevice'] } };
const reportOnly = { state: 'enabledForReportingButNotEnforced' };

const certaintyOf = (overrides: FactsOverrides) =>
  mfaDemandedBy(factsWith(overrides)).map((by) => by.certainty);

describe('a policy demands MFA', () => {
  test.each<readonly [string, PolicyOverrides, Certainty]>([
    ['of everybody', {}, 'always'],
    ['in a browser', { clientAppTypes: ['browser'] }, 'always'],
    ['in apps', { clientAppTypes: ['mobileAppsAndDesktopClients'] }, 'always'],
    ['or a device', orDevice, 'one-of-several'],
    ['or a device, by place and risk', { ...orDevice, ...byPlace, ...byRisk }, 'one-of-several'],
    ['by place', byPlace, 'depends-on-location'],
    ['by place and risk', { ...byPlace, ...byRisk }, 'depends-on-location'],
    ['by risk', byRisk, 'depends-on-conditions'],
    ['of filtered apps', { applications: { filtered: true } }, 'depends-on-conditions'],
    ['in a report only', reportOnly, 'report-only'],
    ['in a report only, by place', { ...reportOnly, ...byPlace }, 'report-only'],
  ])('%s: %s', (_, policy, certainty) => {
    expect(certaintyOf({ conditionalAccess: [policy] })).toEqual([certainty]);
  });

  test.each<readonly [string, PolicyOverrides]>([
    ['disabled', { state: 'disabled' }],
    ['of a state unheard of', { state: 'unknownFutureValue' }],
    ['for another app', { applications: { include: ['teams'] } }],
    ['for somebody else', { users: { includeUsers: ['22'] } }],
    ['for device code sign-ins', { authenticationFlows: true }],
    ['for clients that cannot be asked', { clientAppTypes: ['exchangeActiveSync', 'other'] }],
    ['that blocks', { grant: { builtInControls: ['block'] } }],
    ['without a grant', { grant: null }],
  ])('not one %s', (_, policy) => {
    expect(certaintyOf({ conditionalAccess: [policy] })).toEqual([]);
  });
});

describe('what cannot be read is left out', () => {
  const unread = unreadable('not-permitted');
  test.each<readonly [string, FactsOverrides, readonly Certainty[]]>([
    ['the state', { perUserMfaState: unread }, []],
    ['security defaults', { securityDefaults: unread }, []],
    ['policies', { conditionalAccess: unread }, []],
    ['trusted addresses', { perUserMfaState: 'enforced', hasTrustedIps: unread }, ['always']],
    ['groups', { groupIds: unread, conditionalAccess: [{ users: { excludeGroups: ['g'] } }] }, []],
  ])('%s', (_, overrides, certainties) => {
    expect(certaintyOf(overrides)).toEqual(certainties);
  });
});
