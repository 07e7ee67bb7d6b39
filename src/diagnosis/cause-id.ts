/** Every cause, by the group of the question that it answers. The ids never change. */
export const causeGroups = {
  /** The option is not offered. */
  A: [
    'per-user-mfa-disabled',
    'per-user-mfa-not-enforced',
    'tenant-switch-off',
    'tenant-switch-unknown',
    'no-mfa-method',
    'not-yet-propagated',
    'guest-account',
    'account-blocked',
    'privileged-account',
    'security-info-blocked',
    'legacy-page',
    'limit-reached',
    'switch-turned-off-later',
    'phone-only',
  ],
  /** It was created, but the app still refuses it. */
  B: [
    'protocol-retired',
    'smtp-auth-ending',
    'security-defaults-block-legacy',
    'ca-blocks-legacy',
    'smtp-auth-disabled',
    'admin-action',
    'not-entra',
    'hybrid-autodiscover',
    'federated-domain',
    'too-soon-or-typo',
    'modern-auth-only',
    'stale-after-reset',
  ],
  /** It is not needed. */
  C: ['not-needed'],
} as const;

export type CauseId = (typeof causeGroups)[keyof typeof causeGroups][number];
