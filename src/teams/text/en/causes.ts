import type { CauseId } from '../../../diagnosis/cause-id';

interface CauseText {
  /** Names it in a list, without saying whose account it is: admins read it too. */
  readonly label: string;
  /** What the person asking is told, in one sentence. Plain text: it is also the toast. */
  readonly headline: string;
  /** The same to an approver who looks at somebody else's account, where it speaks of "you". */
  readonly headline_theirs?: string;
  /** Why that hides the option or stops the app. Fits the owner and an approver who looks. */
  readonly meaning: string;
}

export const causes = {
  'per-user-mfa-disabled': {
    label: 'The account is not set up for app passwords (per-user MFA is off)',
    headline: 'Your account is not set up for app passwords yet.',
    headline_theirs: 'This account is not set up for app passwords yet.',
    meaning:
      'Microsoft offers "App password" only where per-user MFA is set to **Enforced**. MFA is the second step at sign-in. For this account the setting is **Disabled**.',
  },
  'per-user-mfa-not-enforced': {
    label: 'The account is one step short (per-user MFA is not enforced)',
    headline: 'Your account is one step short of app passwords.',
    headline_theirs: 'This account is one step short of app passwords.',
    meaning:
      'Per-user MFA, the second step at sign-in, is **Enabled** for this account. Microsoft offers "App password" only once it is **Enforced**.',
  },
  'tenant-switch-off': {
    label: 'The organization does not allow app passwords',
    headline: 'Your organization has app passwords switched off.',
    meaning:
      'One setting allows app passwords for everybody. It is off, so Microsoft offers "App password" to nobody in your organization.',
  },
  'tenant-switch-unknown': {
    label: 'An admin has to look whether app passwords are allowed',
    headline: 'An admin needs to look at one setting first.',
    meaning:
      'One setting allows app passwords for your whole organization. Microsoft 365 does not show it to me, so an admin has to look.',
  },
  'no-mfa-method': {
    label: 'No second sign-in method is registered',
    headline: 'You need a second sign-in method first.',
    headline_theirs: 'This account needs a second sign-in method first.',
    meaning:
      'Microsoft offers "App password" only where another method is set up, such as an authenticator app or a phone.',
  },
  'not-yet-propagated': {
    label: 'The change is still spreading',
    headline: 'Everything is set, but the change is still spreading.',
    meaning:
      'The setting was changed a short while ago. Microsoft 365 needs some minutes until the page shows it. Signing out everywhere makes it quicker.',
  },
  'guest-account': {
    label: 'The account is a guest from another organization',
    headline: 'Your account belongs to another organization.',
    headline_theirs: 'This account belongs to another organization.',
    meaning: 'It is a guest here. Its sign-in methods, app passwords too, live in the home organization.',
  },
  'account-blocked': {
    label: 'Sign-in is blocked for the account',
    headline: 'Sign-in is blocked for this account.',
    meaning:
      'A blocked account cannot use app passwords. Shared mailboxes and meeting rooms are blocked on purpose.',
  },
  'privileged-account': {
    label: 'The account holds an admin role',
    headline: 'This account holds an admin role.',
    meaning:
      'App passwords skip the second step at sign-in, which is risky for an admin. Microsoft may also not offer them to admins.',
  },
  'security-info-blocked': {
    label: 'A policy blocks the Security info page',
    headline: 'A policy of your organization blocks the Security info page.',
    meaning:
      'App passwords are created on that page. A Conditional Access policy keeps this account out of it.',
  },
  'legacy-page': {
    label: 'The old "Additional security verification" page is open',
    headline: 'The page that is open is probably the old one.',
    meaning:
      'The page "Additional security verification" often hides app passwords. The page **Security info** is the right place.',
  },
  'limit-reached': {
    label: 'The limit of 40 app passwords is reached',
    headline: 'The limit of 40 app passwords is probably reached.',
    meaning: 'Microsoft allows 40 app passwords for each person. One that is no longer used can be deleted.',
  },
  'switch-turned-off-later': {
    label: 'App passwords were switched off after some had been created',
    headline: 'App passwords were probably switched off after some had been created.',
    meaning:
      'The old ones keep working, but can no longer be seen or deleted. An admin can switch the setting on again.',
  },
  'phone-only': {
    label: 'Only text messages or calls are registered',
    headline: 'The only second step is a text message or a call.',
    meaning:
      'Microsoft stops sending these codes on 1 February 2027. Until there is another method, Microsoft may lead elsewhere first.',
  },
  'protocol-retired': {
    label: 'Microsoft no longer accepts the way this app signs in',
    headline: 'An app password cannot help this app.',
    meaning:
      'The app signs in with name and password only (basic authentication). Microsoft has switched that off for good for mailboxes.',
  },
  'smtp-auth-ending': {
    label: 'Sending mail with a password (SMTP AUTH) is ending',
    headline: 'It works today, but Microsoft is about to end it.',
    meaning:
      'The app sends mail with a password (SMTP AUTH). Microsoft turns that off by default at the end of December 2026. Organizations that start after that do not get it by default. The final date is to be announced in the second half of 2027.',
  },
  'security-defaults-block-legacy': {
    label: 'Security defaults refuse older apps',
    headline: 'Your organization refuses every older app.',
    meaning:
      '"Security defaults" are on. They refuse apps that sign in with a password only, even with an app password.',
  },
  'ca-blocks-legacy': {
    label: 'A policy blocks older apps',
    headline: 'A policy of your organization blocks this kind of app.',
    meaning:
      'A Conditional Access policy refuses apps that sign in with a password only. An app password does not get past it.',
  },
  'smtp-auth-disabled': {
    label: 'Sending mail with a password (SMTP AUTH) is off',
    headline: 'Sending mail with a password may be switched off.',
    meaning:
      'The setting is called SMTP AUTH and exists for the organization and for each mailbox. I cannot read it; an Exchange admin can.',
  },
  'admin-action': {
    label: 'App passwords cannot do admin work',
    headline: 'App passwords do not work for admin tasks.',
    meaning: 'Microsoft does not accept them for PowerShell or other admin work.',
  },
  'not-entra': {
    label: 'This sign-in does not use Microsoft 365 passwords',
    headline: 'VPN, Wi-Fi and Remote Desktop do not know app passwords.',
    meaning:
      "This sign-in goes to your organization's own directory. App passwords exist only in Microsoft 365.",
  },
  'hybrid-autodiscover': {
    label: 'Part of the mail system is on-premises',
    headline: 'Two different passwords may be needed here.',
    meaning:
      "Part of the mail system runs on your organization's own servers. It wants the usual password; Microsoft 365 wants the app password.",
  },
  'federated-domain': {
    label: 'The organization signs in through its own system',
    headline: 'Your organization signs in through its own system.',
    meaning:
      'App passwords bypass that system and its rules. When an account is turned off, they can work up to 3 hours longer.',
  },
  'too-soon-or-typo': {
    label: 'The app password is very new, or has a typing mistake',
    headline: 'The app password may be too new or mistyped.',
    meaning: 'A new app password needs 10 to 15 minutes. It has no spaces, and each device needs its own.',
  },
  'modern-auth-only': {
    label: 'Only modern sign-in is allowed',
    headline: 'The account may be limited to modern sign-in.',
    meaning: 'Then apps have to open the Microsoft sign-in page. A password typed into the app is refused.',
  },
  'stale-after-reset': {
    label: 'The app password is older than a password reset',
    headline: 'An old app password may be the trouble.',
    meaning:
      'A password reset does not change app passwords. Delete the old one and create a new one, to be safe.',
  },
  'not-needed': {
    label: 'This app does not need an app password',
    headline: 'This app needs no app password.',
    meaning:
      'This app knows modern sign-in: it opens the Microsoft sign-in page and asks for the second step there.',
  },
} as const satisfies Record<CauseId, CauseText>;
