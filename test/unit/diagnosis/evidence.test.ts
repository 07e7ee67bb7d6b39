import type { Answers } from '../../../src/diagnosis/answers';
import type { CauseId } from '../../../src/diagnosis/cause-id';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { type FactsOverrides, factsWith, unreadable } from '../../support/facts';

const optionMissing: Answers = { symptom: 'option-missing', app: 'other' };

/** Fact, what was observed, and where. */
function shownFor(cause: CauseId, overrides: FactsOverrides, answers: Answers = optionMissing) {
  const finding = diagnose(factsWith(overrides), answers).findings.find((found) => found.cause === cause);
  return finding?.evidence.map(({ fact, observed, source }) => `${fact}: ${observed} (${source})`);
}

const blockInfo = {
  displayName: 'Office only',
  applications: { include: [], userActions: ['urn:user:registersecurityinfo'] },
  grant: { builtInControls: ['block'] },
};
const caSource = 'GET /v1.0/identity/conditionalAccess/policies';

describe('evidence', () => {
  test('a disabled state says what demands MFA today', () => {
    expect(
      shownFor('per-user-mfa-disabled', {
        securityDefaults: unreadable('throttled'),
        conditionalAccess: [{}],
      }),
    ).toEqual([
      'perUserMfaState: disabled (GET /beta/users/{id}/authentication/requirements)',
      'securityDefaults: unreadable (GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy)',
      `conditionalAccess: Require MFA for all users (always) (${caSource})`,
    ]);
  });

  test('a disabled state says that no policy demands MFA', () => {
    expect(shownFor('per-user-mfa-disabled', {})).toContain(`conditionalAccess: none (${caSource})`);
  });

  test('an admin answer has source answer, its time and its name, beside the read that failed', () => {
    const switchAnswer = { allowed: false, by: 'Bob', at: '2026-11-20T10:00:00Z' };
    const facts = factsWith({ appPasswordsAllowed: unreadable('not-exposed'), switchAnswer });
    const finding = diagnose(facts, optionMissing).findings.find(
      ({ cause }) => cause === 'tenant-switch-off',
    );
    expect(finding?.evidence).toMatchObject([
      { fact: 'appPasswordsAllowed', observed: 'unreadable', source: 'GET /beta/policies/mfaServicePolicy' },
      { fact: 'appPasswordsAllowed', observed: 'false', source: 'answer', readAt: '2026-11-20T10:00:00Z' },
      { fact: 'switchAnsweredBy', observed: 'Bob', source: 'answer', readAt: '2026-11-20T10:00:00Z' },
    ]);
  });

  test('an older answer is no evidence where Graph tells', () => {
    const switchAnswer = { allowed: false, by: 'Bob', at: '2026-11-20T10:00:00Z' };
    expect(shownFor('tenant-switch-off', { switchAnswer })).toEqual([
      'appPasswordsAllowed: true (GET /beta/policies/mfaServicePolicy)',
    ]);
  });

  test('the user answers at the moment of the diagnosis', () => {
    const { findings } = diagnose(factsWith(), { symptom: 'page-missing', app: 'powershell' });
    const evidence = findings.flatMap((finding) => finding.evidence);
    expect(evidence).toContainEqual({
      fact: 'symptom',
      observed: 'page-missing',
      source: 'answer',
      readAt: '2026-11-21T05:00:00.000Z',
    });
    expect(evidence).toContainEqual({
      fact: 'app',
      observed: 'powershell',
      source: 'answer',
      readAt: '2026-11-21T05:00:00.000Z',
    });
  });

  test('the case history is evidence too', () => {
    expect(
      shownFor('not-yet-propagated', { perUserMfaState: 'enforced', enforcedByUsAt: '2026-11-21T04:30:00Z' }),
    ).toContain('enforcedByUsAt: 2026-11-21T04:30:00Z (case history)');
  });

  test('a policy that only reports is shown as what it would do', () => {
    const would = { ...blockInfo, state: 'enabledForReportingButNotEnforced' };
    const elsewhere = { ...would, displayName: 'Others', users: { includeUsers: ['22'] } };
    const off = { ...blockInfo, displayName: 'Off', state: 'disabled' };
    expect(shownFor('security-info-blocked', { conditionalAccess: [would, elsewhere, off] })?.[0]).toBe(
      `conditionalAccess: Office only (report-only) (${caSource})`,
    );
  });

  const noUserFacts = {
    groupIds: unreadable('throttled'),
    activeRoleIds: unreadable('throttled'),
    external: unreadable('throttled'),
    userType: unreadable('throttled'),
  };

  test.each([
    ['a group', { includeGroups: ['g'] }, ['groupIds']],
    ['a role', { excludeRoles: ['r'], includeUsers: ['All'] }, ['activeRoleIds']],
    ['all guests', { includeUsers: ['GuestsOrExternalUsers'] }, ['external', 'userType']],
    [
      'a kind of guest',
      { excludeGuestTypes: ['internalGuest'], includeUsers: ['All'] },
      ['external', 'userType'],
    ],
    ['a group that could be read', { includeGroups: ['g'] }, []],
    ['nobody in particular', { includeUsers: ['All'] }, []],
  ])('a policy that names %s shows which of its facts were unreadable', (what, users, unread) => {
    const policy = { ...blockInfo, users: { includeUsers: [], ...users } };
    const groups = what.includes('could be read') ? { groupIds: ['g'] } : {};
    const shown = shownFor('security-info-blocked', {
      ...noUserFacts,
      ...groups,
      conditionalAccess: [policy],
    });
    expect(shown?.[0]).toBe(`conditionalAccess: Office only (${caSource})`);
    expect(shown?.filter((text) => text.includes('unreadable')).map((text) => text.split(':')[0])).toEqual(
      unread,
    );
  });
});
