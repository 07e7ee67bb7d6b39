import type { CauseId } from '../diagnosis/cause-id';
import type { UnknownReason } from '../diagnosis/fact';
import type { Certainty, MfaDemand } from '../diagnosis/finding';
import type { Permission } from '../diagnosis/permission-for-fact';
import type { Remedy } from '../diagnosis/remedy';
import type { Doer } from '../diagnosis/remedy-by';
import { smtpAuthLines } from '../diagnosis/smtp-auth-lines';

/** What each cause says when it holds. */
export const causeTexts = {
  'per-user-mfa-disabled': 'Per-user MFA is "disabled"; only "enforced" shows the option',
  'per-user-mfa-not-enforced': 'Per-user MFA is "enabled"; only "enforced" shows the option',
  'tenant-switch-off': 'The tenant does not allow app passwords',
  'tenant-switch-unknown': 'Whether the tenant allows app passwords has to be looked up by an admin',
  'no-mfa-method': 'No MFA method is registered',
  'not-yet-propagated': 'Per-user MFA was enforced recently and may not have spread yet',
  'guest-account': 'A guest: sign-in methods are kept in the home organisation',
  'account-blocked': 'The account is blocked from signing in',
  'privileged-account': 'The account holds an admin role; sources disagree whether admins get app passwords',
  'security-info-blocked': 'Conditional Access blocks registering security info',
  'legacy-page': 'The old "Additional security verification" page may not show app passwords',
  'limit-reached': 'The limit of 40 app passwords is reached',
  'switch-turned-off-later': 'The tenant switch was turned off after app passwords were made',
  'phone-only': 'Only a phone is registered; SMS and voice by Microsoft end on 2027-02-01',
  'protocol-retired': 'Exchange Online no longer takes passwords from this app, app passwords included',
  'smtp-auth-ending':
    'SMTP AUTH works today; off by default for existing tenants at the end of December 2026, unavailable by default for tenants created after that, final date to be announced in the second half of 2027',
  'security-defaults-block-legacy': 'Security defaults refuse every legacy sign-in',
  'ca-blocks-legacy': 'Conditional Access blocks legacy sign-in',
  'smtp-auth-disabled': 'SMTP AUTH may be switched off for the tenant or the mailbox',
  'admin-action': 'App passwords cannot do admin actions',
  'not-entra': 'Active Directory checks this sign-in and knows no app passwords',
  'hybrid-autodiscover': 'On-premises Exchange takes the domain password, the cloud the app password',
  'federated-domain': 'The domain is federated: app passwords bypass federation',
  'too-soon-or-typo': 'It may be too new (10 to 15 minutes) or pasted with spaces',
  'modern-auth-only': 'The account may be required to use modern authentication',
  'stale-after-reset': 'After a password reset, old app passwords should be made anew',
  'not-needed': 'This app signs in with modern authentication and needs no app password',
} as const satisfies Record<CauseId, string>;

export const remedyTexts = {
  enforce: 'an admin sets per-user MFA to enforced',
  'revoke-sessions': 'an admin signs the user out everywhere',
  'turn-on-switch':
    'an admin allows app passwords: Entra admin center > Users > Per-user MFA > Service settings',
  'register-method': 'the user registers an MFA method: https://aka.ms/mfasetup',
  'sign-out-and-wait': 'the user signs out everywhere, waits, and opens Security info again',
  'dedicated-account': 'use a separate, least-privileged account',
  revert: 'afterwards an admin sets per-user MFA back',
  'ask-admin-switch': 'an admin looks: Entra admin center > Users > Per-user MFA > Service settings',
  'home-tenant': 'make the app password in the home organisation',
  'account-admin': 'an admin unblocks the account, or another one is used',
  'open-from-trusted-place': 'open Security info from a place or device that the policy allows',
  'use-security-info': 'use https://mysignins.microsoft.com/security-info',
  'delete-one': 'delete an app password no longer used',
  'allow-smtp-auth': `an admin allows it for the mailbox: ${smtpAuthLines.allow}`,
  'app-registration': 'use an Entra app registration with a certificate',
  'other-auth': 'solve it on the RADIUS side (NPS extension, certificate)',
  'domain-password-on-prem': 'domain password on-premises, app password for the cloud',
  retry: 'wait 15 minutes and paste it without spaces',
  recreate: 'delete it and make a new one, one per device',
  advice: 'know that on-premises access rules do not apply to it',
  'modern-auth': 'use an app or setting with modern authentication (OAuth)',
  'smtp-alternatives':
    'OAuth SMTP, Direct Send, a relay connector, High Volume Email or Azure Communication Services',
} as const satisfies Record<Remedy, string>;

/** What a remedy costs; null where it costs nothing. */
export const costTexts = {
  enforce: 'apps that sign in with the main password stop at once, and MFA is asked for at every sign-in',
  'revoke-sessions': 'every device and app of the account signs in again',
  'turn-on-switch': 'it holds for everybody in the tenant, and an app password bypasses MFA',
  'register-method': null,
  'sign-out-and-wait': null,
  'dedicated-account': 'one more account to look after',
  revert: 'the app password is said to keep working; whether it can still be seen or deleted is not known',
  'ask-admin-switch': null,
  'home-tenant': null,
  'account-admin':
    'whoever knows the password can sign in again; rooms and shared mailboxes are blocked on purpose',
  'open-from-trusted-place': null,
  'use-security-info': null,
  'delete-one': 'cannot be undone; a device that still uses it has to be set up again',
  'allow-smtp-auth': 'the mailbox takes a password without MFA',
  'app-registration': null,
  'other-auth': null,
  'domain-password-on-prem': null,
  retry: null,
  recreate: 'the old one cannot be brought back; everything that uses it needs the new one',
  advice: null,
  'modern-auth': null,
  'smtp-alternatives': null,
} as const satisfies Record<Remedy, string | null>;

export const doerTexts = {
  user: 'the user',
  admin: 'an admin',
  'app-owner': 'whoever runs the app or device',
  nobody: 'nobody, it is to be known',
} as const satisfies Record<Doer, string>;

export const reasonTexts = {
  'not-permitted': 'not permitted to read',
  'not-licensed': 'the tenant is not licensed for it',
  throttled: 'Graph was too busy',
  'not-answered': 'Graph did not answer',
  'not-exposed': 'Graph does not tell',
  'depends-on-location': 'depends on where the user is',
  'depends-on-conditions': 'depends on other conditions of the sign-in',
} as const satisfies Record<UnknownReason, string>;

export function grantText(permissions: readonly Permission[]): string {
  return `to make it readable, grant the app ${permissions.join(' and ')} (application permission)`;
}

export const exchangeTells = 'Exchange PowerShell tells';

export const demandTexts = {
  'per-user': 'per-user MFA',
  'security-defaults': 'security defaults',
  'conditional-access': 'Conditional Access',
} as const satisfies Record<MfaDemand['by'], string>;

export const certaintyTexts = {
  always: 'always',
  'one-of-several': 'or another control',
  'depends-on-location': 'depends on the place',
  'depends-on-conditions': 'depends on other conditions',
  'report-only': 'report-only: would, does not',
} as const satisfies Record<Certainty, string>;

export const failures = {
  'no-such-user': 'No such user.',
  refused:
    'Microsoft Graph refused every request. Check the permissions of the app (LOG_LEVEL=debug tells more).',
  unreachable: 'Microsoft Graph could not be reached or gave no answer (LOG_LEVEL=debug tells more).',
  bug: 'Something went wrong that should not.',
} as const;
