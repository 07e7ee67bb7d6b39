import { causeGroups } from '../../src/diagnosis/cause-id';
import type { CauseId } from '../../src/diagnosis/cause-id';
import type { Diagnosis, Evidence, Finding } from '../../src/diagnosis/finding';
import type { Remedy } from '../../src/diagnosis/remedy';

export const everyCause: readonly CauseId[] = Object.values(causeGroups).flat();

export const readAt = '2026-11-21T05:00:00.000Z';

/** As the domain lists them. */
const remediesOf: Record<CauseId, readonly Remedy[]> = {
  'per-user-mfa-disabled': ['enforce', 'register-method'],
  'per-user-mfa-not-enforced': ['enforce'],
  'tenant-switch-off': ['turn-on-switch'],
  'tenant-switch-unknown': ['ask-admin-switch'],
  'no-mfa-method': ['register-method'],
  'not-yet-propagated': ['sign-out-and-wait', 'revoke-sessions'],
  'guest-account': ['home-tenant'],
  'account-blocked': ['account-admin'],
  'privileged-account': ['dedicated-account'],
  'security-info-blocked': ['open-from-trusted-place'],
  'legacy-page': ['use-security-info'],
  'limit-reached': ['delete-one'],
  'switch-turned-off-later': ['turn-on-switch'],
  'phone-only': ['register-method'],
  'protocol-retired': ['modern-auth'],
  'smtp-auth-ending': ['smtp-alternatives', 'allow-smtp-auth'],
  'security-defaults-block-legacy': ['modern-auth', 'smtp-alternatives'],
  'ca-blocks-legacy': ['modern-auth'],
  'smtp-auth-disabled': ['allow-smtp-auth'],
  'admin-action': ['app-registration'],
  'not-entra': ['other-auth'],
  'hybrid-autodiscover': ['domain-password-on-prem'],
  'federated-domain': ['advice'],
  'too-soon-or-typo': ['retry', 'recreate'],
  'modern-auth-only': ['modern-auth'],
  'stale-after-reset': ['recreate'],
  'not-needed': ['modern-auth'],
};

export const perUserMfa: Evidence = {
  fact: 'perUserMfaState',
  observed: 'disabled',
  source: 'GET /beta/users/{id}/authentication/requirements',
  readAt,
};

const switchUnread: Evidence = {
  fact: 'appPasswordsAllowed',
  observed: 'unreadable',
  source: 'GET /beta/policies/mfaServicePolicy',
  readAt,
};

export function confirmed(cause: CauseId, evidence: readonly Evidence[] = [perUserMfa]): Finding {
  return { cause, verdict: 'confirmed', reason: null, evidence, remedies: remediesOf[cause] };
}

export function ruledOut(cause: CauseId, evidence: readonly Evidence[]): Finding {
  return { cause, verdict: 'ruled-out', reason: null, evidence, remedies: [] };
}

export function unknown(cause: CauseId): Finding {
  return {
    cause,
    verdict: 'unknown',
    reason: 'not-exposed',
    evidence: [switchUnread],
    remedies: remediesOf[cause],
  };
}

/** A usual answer: one cause to fix, a caution, something unknown, the rest ruled out. */
export const sampleDiagnosis: Diagnosis = {
  user: { id: 'user-1', userPrincipalName: 'megan@contoso.com', displayName: 'Megan Bowen' },
  symptom: 'option-missing',
  app: 'scanner-or-printer',
  lead: 'per-user-mfa-disabled',
  findings: [
    confirmed('per-user-mfa-disabled'),
    confirmed('phone-only', [
      {
        fact: 'registeredMethods',
        observed: 'password, phone',
        source: 'GET /v1.0/users/{id}/authentication/methods',
        readAt,
      },
    ]),
    unknown('tenant-switch-off'),
    ruledOut('legacy-page', [{ fact: 'symptom', observed: 'option-missing', source: 'answer', readAt }]),
  ],
  mfaDemandedBy: [{ by: 'security-defaults', certainty: 'always' }],
};

export function diagnosisLedBy(lead: Finding | null): Diagnosis {
  return { ...sampleDiagnosis, lead: lead?.cause ?? null, findings: lead ? [lead] : [] };
}

const long = (unit: string, length: number): string => unit.repeat(length).slice(0, length);

/** More and longer than any tenant gives. */
export const worstDiagnosis: Diagnosis = {
  ...sampleDiagnosis,
  findings: Array.from({ length: 40 }, (_, index): Finding => {
    const cause = everyCause[index % everyCause.length] ?? 'not-needed';
    const evidence = Array.from({ length: 3 }, (__, at) => ({
      fact: `fact ${long('ш', 100)} ${index}.${at}`,
      observed: long('👩‍👩‍👧‍👦 שלום [x](http://evil) ', 2000),
      source: `GET /beta/${long('ж', 400)}`,
      readAt,
    }));
    return { ...(index % 2 ? confirmed(cause) : unknown(cause)), evidence };
  }),
  mfaDemandedBy: [
    { by: 'per-user', certainty: 'depends-on-location' },
    { by: 'security-defaults', certainty: 'always' },
    ...Array.from({ length: 100 }, (_, index) => ({
      by: 'conditional-access' as const,
      policyId: String(index),
      displayName: long('Policy ', 256),
      certainty: 'one-of-several' as const,
    })),
  ],
};
