import { wouldApply } from '../../../src/diagnosis/conditional-access/would-apply';
import { disagreements } from '../../../src/diagnosis/second-opinion';
import { factsWith, policyWith, type PolicyOverrides, unreadable } from '../../support/facts';

const { user } = factsWith();
const yes = { policyId: 'policy-1', applies: true, analysisReasons: 'notSet' };
const no = { policyId: 'policy-1', applies: false, analysisReasons: 'users' };

test.each<readonly [string, PolicyOverrides, ReturnType<typeof wouldApply>]>([
  ['everybody', {}, { applies: 'yes', reason: 'notSet' }],
  ['somebody else', { users: { includeUsers: ['22'] } }, { applies: 'no', reason: 'users' }],
  ['another app', { applications: { include: ['teams'] } }, { applies: 'no', reason: 'application' }],
  ['other clients', { clientAppTypes: ['other'] }, { applies: 'no', reason: 'clientApps' }],
  ['device code', { authenticationFlows: true }, { applies: 'no', reason: 'authenticationFlow' }],
  [
    'risky sign-ins',
    { furtherConditions: ['signInRiskLevels'] },
    { applies: { unknown: 'depends-on-conditions' }, reason: 'conditions' },
  ],
  [
    'risky sign-ins of somebody else',
    { furtherConditions: ['signInRiskLevels'], users: { includeUsers: ['22'] } },
    { applies: 'no', reason: 'users' },
  ],
])('a policy for %s', (_, policy, opinion) => {
  expect(wouldApply(policyWith(policy), user)).toEqual(opinion);
});

describe('a disagreement', () => {
  test.each<readonly [string, PolicyOverrides, typeof yes]>([
    ['MFA', {}, no],
    ['a block', { grant: { builtInControls: ['block'] } }, no],
    ['MFA that does not apply', { users: { includeUsers: ['22'] } }, yes],
  ])('about %s has both reasons', (_, policy, theirs) => {
    const [found] = disagreements([policyWith(policy)], user, [theirs]);
    expect(found).toMatchObject({
      policyId: 'policy-1',
      ours: { applies: !theirs.applies },
      theirs: { applies: theirs.applies, reason: theirs.analysisReasons },
    });
  });

  test.each<readonly [string, PolicyOverrides, typeof yes]>([
    ['both say yes', {}, yes],
    ['both say no', { users: { includeUsers: ['22'] } }, no],
    ['the policy only reports', { state: 'enabledForReportingButNotEnforced' }, no],
    ['the policy is off', { state: 'disabled' }, no],
    ['the policy demands a device', { grant: { builtInControls: ['compliantDevice'] } }, no],
    ['we are not sure', { locations: { include: ['All'], exclude: ['AllTrusted'] } }, no],
    ['they are not sure', {}, { ...no, analysisReasons: 'notEnoughInformation' }],
    ['they do not know the policy', {}, { ...no, policyId: 'another' }],
  ])('is none where %s', (_, policy, theirs) => {
    expect(disagreements([policyWith(policy)], user, [theirs])).toEqual([]);
  });

  test('is none where the groups that decide cannot be read', () => {
    const unsure = factsWith({ groupIds: unreadable('throttled') }).user;
    const policy = policyWith({ users: { excludeGroups: ['g'] } });
    expect(disagreements([policy], unsure, [no])).toEqual([]);
  });
});
