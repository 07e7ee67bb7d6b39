import type { Remedy } from '../../../diagnosis/remedy';

interface RemedyText {
  readonly title: string;
  /** In order; each is one thing to do. May use **bold** for the names of buttons. */
  readonly steps: readonly string[];
}

export const remedies = {
  enforce: {
    title: 'Set per-user MFA to "Enforced"',
    steps: ['Ask an admin with the button below.', 'Once it is approved, I make the change and tell you.'],
  },
  'revoke-sessions': {
    title: 'Sign the account out everywhere',
    steps: ['An admin signs your account out of all sessions, so that the change shows sooner.'],
  },
  'turn-on-switch': {
    title: 'Allow app passwords in the organization',
    steps: [
      'Open the Microsoft Entra admin center.',
      'Go to **Users**, then **Per-user MFA**, then **Service settings**.',
      'Choose **Allow users to create app passwords to sign in to non-browser apps**.',
      'Select **Save**.',
    ],
  },
  'register-method': {
    title: 'Set up a second sign-in method',
    steps: [
      'Open https://aka.ms/mfasetup in your browser.',
      'Select **Add sign-in method**.',
      'Choose an authenticator app, a passkey or a phone, and follow the steps.',
      'Come back here and check again.',
    ],
  },
  'sign-out-and-wait': {
    title: 'Sign out and in again',
    steps: [
      'Wait about 15 minutes.',
      'Sign out of Microsoft 365 everywhere, and sign in again.',
      'Open **Security info** in your browser.',
      'Select **Add sign-in method**, then **App password**.',
    ],
  },
  'dedicated-account': {
    title: 'Use a separate account for the app',
    steps: ['Ask an admin for a separate account with few rights, only for this app or device.'],
  },
  revert: {
    title: 'Set per-user MFA back afterwards',
    steps: ['An admin can have the setting put back once your app password exists.'],
  },
  'ask-admin-switch': {
    title: 'Have an admin look at the setting',
    steps: ['Ask an admin with the button below.', 'They look at the setting and answer here.'],
  },
  'home-tenant': {
    title: 'Go to your home organization',
    steps: [
      'Sign in to Microsoft 365 with your home organization.',
      'Create the app password there, on its **Security info** page.',
      'If the option is missing there, ask its IT team.',
    ],
  },
  'account-admin': {
    title: 'Have the account unblocked',
    steps: ['Ask your IT team to unblock the account, or use another account.', 'Then check again.'],
  },
  'open-from-trusted-place': {
    title: 'Open Security info from a trusted place',
    steps: [
      'Try again at the office, or on a device from your organization.',
      'If that does not help, ask your IT team for a **Temporary Access Pass**.',
    ],
  },
  'use-security-info': {
    title: 'Use the Security info page',
    steps: [
      'Open **Security info** in your browser.',
      'Select **Add sign-in method**.',
      'Choose **App password**, and give it a name.',
    ],
  },
  'delete-one': {
    title: 'Delete an app password',
    steps: [
      'Open **Security info** in your browser.',
      'Find an app password that no device uses any more.',
      'Select **Delete** beside it. This cannot be undone.',
      'Create the new one.',
    ],
  },
  'allow-smtp-auth': {
    title: 'Allow sending mail with a password (SMTP AUTH)',
    steps: [
      'Ask an Exchange admin to run the lines below. Empty for the mailbox means: as the organization says.',
      'Get-TransportConfig | fl SmtpClientAuthenticationDisabled',
      'Get-CASMailbox your-address | fl SmtpClientAuthenticationDisabled',
      'To allow it: Set-CASMailbox your-address -SmtpClientAuthenticationDisabled $false',
    ],
  },
  'app-registration': {
    title: 'Give the script its own identity',
    steps: ['Ask whoever runs the script to use an app registration with a certificate instead.'],
  },
  'other-auth': {
    title: 'Fix it where the sign-in happens',
    steps: [
      'Ask the team that runs the VPN, Wi-Fi or Remote Desktop.',
      'They can add the second step there (NPS extension) or use certificates.',
    ],
  },
  'domain-password-on-prem': {
    title: 'Use each password in its place',
    steps: [
      'Type your usual password where the app asks for your own servers.',
      'Type the app password where it asks for Microsoft 365.',
    ],
  },
  retry: {
    title: 'Wait and try again',
    steps: ['Wait 10 to 15 minutes.', 'Paste the app password again, without spaces.'],
  },
  recreate: {
    title: 'Create a new app password',
    steps: [
      'Open **Security info** in your browser.',
      'Select **Delete** beside the old app password.',
      'Select **Add sign-in method**, then **App password**.',
      'Use the new one on this one device only.',
    ],
  },
  advice: {
    title: 'Good to know',
    steps: ['When somebody leaves, their app passwords should be deleted too.'],
  },
  'modern-auth': {
    title: 'Use modern sign-in',
    steps: [
      'Update the app, or pick one that opens the Microsoft sign-in page.',
      'Remove the account from the app and add it again.',
      'Choose **Microsoft 365**, **Exchange** or **Sign in with Microsoft**, and leave the password field alone.',
    ],
  },
  'smtp-alternatives': {
    title: 'Send mail in another way',
    steps: [
      'Ask whoever runs the device whether it can sign in with OAuth.',
      'If not, there are Direct Send, a mail relay (connector), High Volume Email and Azure Communication Services.',
    ],
  },
} as const satisfies Record<Remedy, RemedyText>;
