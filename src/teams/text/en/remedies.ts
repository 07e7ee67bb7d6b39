import type { Remedy } from '../../../diagnosis/remedy';

interface RemedyText {
  readonly title: string;
  /** In order; each is one thing to do, said to whoever does it. May use **bold** for the names of buttons. */
  readonly steps: readonly string[];
  /** What to know before; nothing where it costs nothing. */
  readonly cost: readonly string[];
}

export const remedies = {
  enforce: {
    title: 'Set per-user MFA to "Enforced"',
    steps: ['Ask an admin with the button below.', 'Once it is approved, I make the change and tell you.'],
    cost: [
      'Older apps that use the main password stop **at once**.',
      'The second step is asked for at every sign-in.',
    ],
  },
  'revoke-sessions': {
    title: 'Sign the account out everywhere',
    steps: ['An admin signs the account out of all sessions, so that the change shows sooner.'],
    cost: ['Every device and app of the account has to sign in again.'],
  },
  'turn-on-switch': {
    title: 'Allow app passwords in the organization',
    steps: [
      'Open the Microsoft Entra admin center.',
      'Go to **Users**, then **Per-user MFA**, then **Service settings**.',
      'Choose **Allow users to create app passwords to sign in to non-browser apps**.',
      'Select **Save**.',
    ],
    cost: ['It holds for everybody in the organization, and an app password skips the second step.'],
  },
  'register-method': {
    title: 'Set up a second sign-in method',
    steps: [
      'Open https://aka.ms/mfasetup in a browser.',
      'Select **Add sign-in method**.',
      'Choose an authenticator app, a passkey or a phone, and follow the steps.',
      'Come back here and check again.',
    ],
    cost: [],
  },
  'sign-out-and-wait': {
    title: 'Sign out and in again',
    steps: [
      'Wait about 15 minutes.',
      'Sign out of Microsoft 365 everywhere, and sign in again.',
      'Open **Security info** in a browser.',
      'Select **Add sign-in method**, then **App password**.',
    ],
    cost: [],
  },
  'dedicated-account': {
    title: 'Use a separate account for the app',
    steps: ['Ask an admin for a separate account with few rights, only for this app or device.'],
    cost: ['One more account to look after.'],
  },
  revert: {
    title: 'Set per-user MFA back afterwards',
    steps: ['An admin can have the setting put back once the app password exists.'],
    cost: [
      'The app password is said to keep working.',
      'Whether it can still be seen or deleted is not known.',
    ],
  },
  'ask-admin-switch': {
    title: 'Have an admin look at the setting',
    steps: ['Ask an admin with the button below.', 'They look at the setting and answer here.'],
    cost: [],
  },
  'home-tenant': {
    title: 'Go to the home organization',
    steps: [
      'Sign in to Microsoft 365 with the home organization.',
      'Create the app password there, on its **Security info** page.',
      'If the option is missing there, ask its IT team.',
    ],
    cost: [],
  },
  'account-admin': {
    title: 'Have the account unblocked',
    steps: ['Ask an admin to unblock the account, or use another account.', 'Then check again.'],
    cost: [
      'Whoever knows the password can sign in again.',
      'Shared mailboxes and rooms stay blocked on purpose.',
    ],
  },
  'open-from-trusted-place': {
    title: 'Open Security info from a trusted place',
    steps: [
      'Try again at the office, or on a device from your organization.',
      'If that does not help, ask an admin for a **Temporary Access Pass**.',
    ],
    cost: [],
  },
  'use-security-info': {
    title: 'Use the Security info page',
    steps: [
      'Open **Security info** in a browser.',
      'Select **Add sign-in method**.',
      'Choose **App password**, and give it a name.',
    ],
    cost: [],
  },
  'delete-one': {
    title: 'Delete an app password',
    steps: [
      'Open **Security info** in a browser.',
      'Find an app password that no device uses any more.',
      'Select **Delete** beside it. This cannot be undone.',
      'Create the new one.',
    ],
    cost: ['A device that still uses it has to be set up again.'],
  },
  'allow-smtp-auth': {
    title: 'Allow sending mail with a password (SMTP AUTH)',
    steps: [
      'Ask an Exchange admin to look with the two lines that begin with "Get". An empty answer for the mailbox means: as the organization.',
      'The line that begins with "Set" allows it for this one mailbox.',
    ],
    cost: ['This mailbox then takes a password without the second step.'],
  },
  'app-registration': {
    title: 'Give the script its own identity',
    steps: ['Ask whoever runs the script to use an app registration with a certificate instead.'],
    cost: [],
  },
  'other-auth': {
    title: 'Fix it where the sign-in happens',
    steps: [
      'Ask the team that runs the VPN, Wi-Fi or Remote Desktop.',
      'They can add the second step there (NPS extension) or use certificates.',
    ],
    cost: [],
  },
  'domain-password-on-prem': {
    title: 'Use each password in its place',
    steps: [
      "Type the usual password where the app asks for the organization's own servers.",
      'Type the app password where it asks for Microsoft 365.',
    ],
    cost: [],
  },
  retry: {
    title: 'Wait and try again',
    steps: ['Wait 10 to 15 minutes.', 'Paste the app password again, without spaces.'],
    cost: [],
  },
  recreate: {
    title: 'Create a new app password',
    steps: [
      'Open **Security info** in a browser.',
      'Select **Delete** beside the old app password.',
      'Select **Add sign-in method**, then **App password**.',
      'Use the new one on this one device only.',
    ],
    cost: ['The old one cannot be brought back. Everything that uses it needs the new one.'],
  },
  advice: {
    title: 'Good to know',
    steps: ['When somebody leaves, their app passwords should be deleted too.'],
    cost: [],
  },
  'modern-auth': {
    title: 'Use modern sign-in',
    steps: [
      'Update the app, or pick one that opens the Microsoft sign-in page.',
      'Remove the account from the app and add it again.',
      'Choose **Microsoft 365**, **Exchange** or **Sign in with Microsoft**, and leave the password field alone.',
    ],
    cost: [],
  },
  'smtp-alternatives': {
    title: 'Send mail in another way',
    steps: [
      'Ask whoever runs the device whether it can sign in with OAuth.',
      'If not, there are Direct Send, a mail relay (connector), High Volume Email and Azure Communication Services.',
    ],
    cost: [],
  },
} as const satisfies Record<Remedy, RemedyText>;
