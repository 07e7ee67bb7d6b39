import { diagnose } from '../../../src/diagnosis/diagnose';
import { toGrant } from '../../../src/diagnosis/permission-for-fact';
import { type FactsOverrides, factsWith, unreadable } from '../../support/facts';

const refused = unreadable('not-permitted');

function grants(
  overrides: FactsOverrides,
  symptom: 'option-missing' | 'password-refused' = 'option-missing',
) {
  const { findings } = diagnose(factsWith(overrides), { symptom, app: 'scanner-or-printer' });
  return new Set(
    findings.flatMap(toGrant).map(({ fact, permissions }) => `${fact}: ${permissions.join(', ')}`),
  );
}

const office = [{ users: { includeUsers: [], includeGroups: ['g'] }, applications: info(), grant: block() }];
function info() {
  return { include: [], userActions: ['urn:user:registersecurityinfo'] };
}
function block() {
  return { builtInControls: ['block'] };
}

test.each<readonly [string, FactsOverrides, readonly string[]]>([
  ['all could be read', {}, []],
  ['the account', { accountEnabled: refused }, ['accountEnabled: User.Read.All']],
  ['the state', { perUserMfaState: refused }, ['perUserMfaState: Policy.Read.All']],
  ['the switch', { appPasswordsAllowed: refused }, ['appPasswordsAllowed: Policy.Read.All']],
  ['methods', { registeredMethods: refused }, ['registeredMethods: UserAuthenticationMethod.Read.All']],
  ['roles', { activeRoleIds: refused }, ['activeRoleIds: RoleManagement.Read.Directory']],
  ['policies', { conditionalAccess: refused }, ['conditionalAccess: Policy.Read.All']],
  [
    'groups that a policy names',
    { groupIds: refused, conditionalAccess: office },
    ['groupIds: User.Read.All, GroupMember.Read.All'],
  ],
  ['groups that no policy names', { groupIds: refused }, []],
  [
    'the audit log of an enforced account',
    { perUserMfaState: 'enforced', stateChangedAt: refused },
    ['stateChangedAt: AuditLog.Read.All'],
  ],
])('%s: what to grant', (_, overrides, expected) => {
  expect(grants(overrides)).toEqual(new Set(expected));
});

test('federated domains', () => {
  expect(grants({ federatedDomains: refused }, 'password-refused')).toEqual(
    new Set(['federatedDomains: Domain.Read.All']),
  );
});

test.each(['throttled', 'not-licensed', 'not-answered', 'not-exposed'] as const)(
  'nothing is to be granted for what is %s',
  (reason) => {
    expect(grants({ perUserMfaState: unreadable(reason), appPasswordsAllowed: unreadable(reason) })).toEqual(
      new Set(),
    );
  },
);
