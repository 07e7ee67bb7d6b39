import type { App, Symptom } from '../../../diagnosis/answers';
import type { CauseId } from '../../../diagnosis/cause-id';
import type { EvidenceName } from '../../../diagnosis/evidence';
import type { UnknownReason } from '../../../diagnosis/fact';
import type { Certainty, MfaDemand } from '../../../diagnosis/finding';

export const labels = {
  /** A moment; both parts are written as people there write them. */
  moment: '{{day}} at {{time}}',
  /** In the words of somebody who looks at the page. */
  symptom: {
    'option-missing': 'I do not see "App password" in the list',
    'creation-fails': 'I see it, but creating one fails',
    'password-refused': 'I have one, but the app refuses it',
    'page-missing': 'I only see an older page',
    'cannot-manage-existing': 'I cannot see or delete old ones',
  } satisfies Record<Symptom, string>,
  app: {
    'outlook-2010-or-older': 'Outlook 2010 or older',
    'outlook-2013-or-newer': 'Outlook 2013 or newer',
    'apple-mail-ios10-or-older': 'Apple Mail, iOS 10 or older',
    'apple-mail-ios11-or-newer': 'Apple Mail, iOS 11 or newer',
    'imap-or-pop-client': 'Mail program with IMAP or POP',
    'activesync-phone': 'Older phone (ActiveSync)',
    'scanner-or-printer': 'Scanner or printer that sends mail',
    'smtp-application': 'Program that sends mail (SMTP)',
    powershell: 'PowerShell or admin work',
    'backup-or-migration-tool': 'Backup or migration tool',
    'skype-for-business': 'Skype for Business',
    'vpn-wifi-or-rdweb': 'VPN, Wi-Fi or Remote Desktop',
    'on-premises-exchange': 'Exchange on our own servers',
    other: 'Something else',
  } satisfies Record<App, string>,
  fact: {
    accountEnabled: 'Account may sign in',
    userPrincipalName: 'Sign-in name',
    userType: 'Type of account',
    external: 'Account from another organization',
    sessionsValidFrom: 'Last signed out everywhere',
    perUserMfaState: 'Per-user MFA',
    registeredMethods: 'Registered sign-in methods',
    groupIds: 'Groups',
    activeRoleIds: 'Active admin roles',
    stateChangedAt: 'Per-user MFA last changed',
    enforcedByUsAt: 'Last set to "Enforced" by this bot',
    appPasswordsAllowed: 'Organization allows app passwords',
    switchAnsweredBy: 'Who said so',
    securityDefaults: 'Security defaults on',
    conditionalAccess: 'Conditional Access policies that ask for MFA',
    federatedDomains: 'Domains that sign in elsewhere',
    symptom: 'Problem',
    app: 'App or device',
  } satisfies Record<EvidenceName, string>,
  /** Of the same policies, what matters to these causes. */
  policies: {
    'security-info-blocked': 'Conditional Access policies that guard Security info',
    'ca-blocks-legacy': 'Conditional Access policies that block older apps',
  } satisfies Partial<Record<CauseId, string>>,
  /** Values that have a plain word; all others are shown as they were read. */
  observed: {
    true: 'yes',
    false: 'no',
    null: 'never',
    none: 'none',
    unreadable: 'could not be read',
    disabled: 'Disabled',
    enabled: 'Enabled',
    enforced: 'Enforced',
  },
  /** Follows "could not be checked:". */
  reason: {
    'not-permitted': 'I am not allowed to read it',
    'not-licensed': 'the license of your organization does not include it',
    throttled: 'Microsoft 365 was too busy',
    'not-answered': 'Microsoft 365 did not answer',
    'not-exposed': 'Microsoft 365 does not tell',
    'depends-on-location': 'it depends on the place of the sign-in',
    'depends-on-conditions': 'it depends on the device or situation',
  } satisfies Record<UnknownReason, string>,
  mfaBy: {
    'per-user': 'the setting on the account',
    'security-defaults': "your organization's security defaults",
    'conditional-access': 'a Conditional Access policy of your organization',
  } satisfies Record<MfaDemand['by'], string>,
  certainty: {
    always: '{{by}}',
    'one-of-several': '{{by}} (as one of several ways)',
    'depends-on-location': '{{by}} (depending on the place)',
    'depends-on-conditions': '{{by}} (in some situations)',
    'report-only': '{{by}} (only as a trial, not yet for real)',
  } satisfies Record<Certainty, string>,
  /** Stands in a note or a reason. */
  removedPassword: '[removed: looked like a password]',
  source: {
    answer: 'From an answer, {{when}}',
    read: '{{source}}, {{when}}',
    grant: '{{origin}}. To make it readable, grant the app: {{permissions}} (application permission)',
  },
} as const;
