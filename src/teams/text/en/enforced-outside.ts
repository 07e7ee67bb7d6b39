/** Somebody else set the account to "Enforced": said to its owner once. */
export const enforcedOutside = {
  status: '⚠️ Your sign-in changed',
  headline: 'Your sign-in changed: old apps stop working now.',
  meaning:
    'Per-user MFA, the second step at sign-in, was set to **Enforced** for your account. Apps that know your usual password only are refused from now on.',
  appsTitle: 'Which apps need what',
  apps: [
    '**Nothing to do**: Outlook 2013 and later, mail apps on current phones, Teams and browsers. They ask for the second step.',
    '**An app password**: scanners, printers and programs that send mail with your password (SMTP AUTH). Microsoft is about to end that way, too.',
    '**Another app**: mail apps that fetch mail with a password (IMAP, POP or ActiveSync), and Outlook 2010. Microsoft refuses them, even with an app password.',
  ],
  stepsTitle: 'How to make an app password',
  steps: [
    'Open **Security info** in a browser.',
    'Select **Add sign-in method**, then **App password**, and give it a name.',
    'Type it into the app, in the place of your usual password. Make one for each device.',
  ],
  whyNot: 'An app password skips the second step. Make one only for an app that cannot do without.',
  missing: 'Is **App password** not there, or refused? Press **Check my account**, and I find out why.',
  seen: 'Seen {{when}}. I did not change anything. You get this message once.',
} as const;
