import type { Remedy } from '../../diagnosis/remedy';

/** Who does a remedy. */
export type Doer = 'user' | 'admin' | 'app-owner' | 'nobody';

export const remedyBy = {
  enforce: 'admin',
  'revoke-sessions': 'admin',
  'turn-on-switch': 'admin',
  'register-method': 'user',
  'sign-out-and-wait': 'user',
  'dedicated-account': 'admin',
  revert: 'admin',
  'ask-admin-switch': 'admin',
  'home-tenant': 'user',
  'account-admin': 'admin',
  'open-from-trusted-place': 'user',
  'use-security-info': 'user',
  'delete-one': 'user',
  'allow-smtp-auth': 'admin',
  'app-registration': 'app-owner',
  'other-auth': 'app-owner',
  'domain-password-on-prem': 'user',
  retry: 'user',
  recreate: 'user',
  advice: 'nobody',
  'modern-auth': 'user',
  'smtp-alternatives': 'app-owner',
} as const satisfies Record<Remedy, Doer>;
