import { diagnose } from '../../../src/diagnosis/diagnose';
import { factsWith, unreadable } from '../../support/facts';

const optionMissing = { symptom: 'option-missing', app: 'other' } as const;

describe('diagnose', () => {
  test('carries the user and the answers', () => {
    expect(diagnose(factsWith(), optionMissing)).toMatchObject({
      user: {
        id: '11111111-1111-1111-1111-111111111111',
        userPrincipalName: 'ann@contoso.com',
        displayName: 'Ann',
      },
      symptom: 'option-missing',
      app: 'other',
      lead: 'per-user-mfa-disabled',
      mfaDemandedBy: [],
    });
  });

  test('a confirmed finding has its evidence, with the request and its time, and its remedies', () => {
    const { findings } = diagnose(factsWith({ perUserMfaState: 'enabled' }), optionMissing);
    expect(findings.find(({ cause }) => cause === 'per-user-mfa-not-enforced')).toEqual({
      cause: 'per-user-mfa-not-enforced',
      verdict: 'confirmed',
      reason: null,
      evidence: [
        {
          fact: 'perUserMfaState',
          observed: 'enabled',
          source: 'GET /beta/users/{id}/authentication/requirements',
          readAt: '2026-11-21T04:59:58Z',
        },
      ],
      remedies: ['enforce'],
    });
  });

  test('an unknown finding has the reason and shows what was unreadable', () => {
    const facts = factsWith({ perUserMfaState: unreadable('not-permitted') });
    const { findings } = diagnose(facts, optionMissing);
    expect(findings.find(({ cause }) => cause === 'per-user-mfa-disabled')).toMatchObject({
      verdict: 'unknown',
      reason: 'not-permitted',
      evidence: [{ fact: 'perUserMfaState', observed: 'unreadable' }],
    });
  });

  test('a ruled-out finding offers nothing to do', () => {
    const { findings } = diagnose(factsWith({ perUserMfaState: 'enforced' }), optionMissing);
    expect(findings.find(({ cause }) => cause === 'per-user-mfa-disabled')).toMatchObject({
      verdict: 'ruled-out',
      reason: null,
      remedies: [],
    });
  });

  test.each([
    ['an unreadable fact', { perUserMfaState: unreadable('throttled') }],
    ['policies that cannot be read', { conditionalAccess: unreadable('not-licensed') }],
  ])('%s changes only the causes that need it', (_, overrides) => {
    const before = diagnose(factsWith({ perUserMfaState: 'enforced' }), optionMissing);
    const after = diagnose(factsWith({ perUserMfaState: 'enforced', ...overrides }), optionMissing);
    const changed = after.findings.filter(
      ({ verdict }, index) => verdict !== before.findings[index]?.verdict,
    );
    const needing =
      'perUserMfaState' in overrides
        ? ['per-user-mfa-disabled', 'per-user-mfa-not-enforced']
        : ['security-info-blocked'];
    expect(changed.map(({ cause }) => cause)).toEqual(needing);
  });
});
