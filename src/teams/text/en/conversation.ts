/** The cards of a personal chat, up to the answer. */
export const conversation = {
  welcome: {
    headline: 'Hi, I am {{botName}}.',
    promise: 'I find out why "App password" is missing in Microsoft 365, and help to get it back.',
    readsTitle: 'What I read',
    reads: [
      'Your account and whether its second sign-in step (MFA) is on',
      'Which sign-in methods you have registered, and which admin roles',
      'The sign-in policies of your organization',
    ],
    safeTitle: 'What I do not do',
    safe: ['I never see or create passwords.', 'I only read. Nothing changes unless an admin approves it.'],
    commands: 'You can also write **check**, **status**, **help** or **sign out**.',
    prerequisite: 'An admin has to set me up once for your organization.',
  },
  help: {
    headline: 'What I can do for you',
    channelHeadline: 'What I do in a channel',
    commands: [
      '**check**: find out why "App password" is missing or does not work',
      '**status**: see where your request to an admin stands',
      '**check** and an address: look at another account (for approvers)',
      '**cases**: list the requests that wait for a decision (for approvers)',
      '**privacy**: see what I keep about you, and delete it',
      '**help**: show this card',
      '**sign out**: sign out of this bot',
    ],
    channelCommands: [
      '**setup**: show how approval requests get into this channel (for admins)',
      '**help**: show this card',
    ],
    limits: 'I show people their own account only. An admin decides about every change.',
    channelLimits:
      'Requests for an approval appear here. I look at nobody in a channel: open a chat with me for a check.',
  },
  signIn: {
    button: 'Sign in',
    text: 'I make the change as you, so please sign in once. Your click is repeated then.',
  },
  question: {
    // Keys that end in `_theirs` are for an approver who asks about somebody else's account.
    headline: 'What is wrong with your app password?',
    headline_theirs: 'What is wrong with the app password?',
    intro: 'Two short questions, then I look at your account.',
    intro_theirs: 'Two short questions, then I look at the account.',
    symptom: 'What do you see?',
    app: 'Which app or device is it for?',
    placeholder: 'Choose one',
    symptomError: 'Choose what you see.',
    appError: 'Choose an app, or "Something else".',
    hint: {
      'not-understood': 'Sorry, I did not understand that. These two answers are all I need.',
      'invalid-choice': 'One of the answers was not on the list. Please choose again.',
      'too-long': 'That was a long message, so I did not read all of it. Two short answers are enough.',
    },
  },
  checking: {
    headline: 'Looking at your account…',
    headline_theirs: 'Looking at the account…',
    next: 'This takes some seconds. You need to do nothing; the answer appears here.',
    reading: 'I am reading:',
    reads: [
      'your account and its per-user MFA setting',
      'your registered sign-in methods and roles',
      'the sign-in policies of your organization',
    ],
    reads_theirs: [
      'the account and its per-user MFA setting',
      'the registered sign-in methods and roles',
      'the sign-in policies of the organization',
    ],
    youSee: 'Problem',
    app: 'App',
  },
  answer: {
    status: {
      found: '🔎 Found the reason',
      possible: '❓ Likely, but not certain',
      fine: '✅ Nothing wrong found',
    },
    possible: 'Possible reason: {{label}}.',
    fine: 'Everything that can be checked looks right.',
    /** In the place of `who`: there is nothing to fix, only something to try. */
    fineWho: 'Please look once more, in this order.',
    fineMeaning: 'I found nothing that hides "App password" or stops the app.',
    fineSteps: [
      'Open **Security info** in a browser.',
      'Select **Add sign-in method**, then **App password**.',
      'If it is not there, sign out everywhere, wait 15 minutes and look again.',
      'Still not there? Your IT team can read the details on this card.',
    ],
    uncertain: 'I could not make sure: {{reason}}.',
    mfaDemanded: 'Today the second step is asked for by {{list}}. That alone does not unlock app passwords.',
    mfaNotDemanded: 'I see nothing that asks for the second step today.',
    who: {
      user: 'You can do this yourself.',
      user_theirs: 'The owner of the account can do this.',
      admin: 'An admin has to do this.',
      'app-owner': 'Whoever runs the app or device has to do this.',
      nobody: 'Nobody has to do anything now.',
    },
    askable: 'An admin has to do this. I can ask for you.',
    /** What somebody else has to do, ready to be passed on: a TextRun, because of the account. */
    passOn: {
      title: 'Pass this on as it is:',
      account: 'Account: {{account}}',
      cause: 'Found: {{label}}.',
      remedy: 'What helps: {{title}}.',
    },
    forbidden:
      'Your organization does not set per-user MFA here. Talk to your IT team, or use an app with modern sign-in.',
    /** Beside a remedy that is not done by the one who was named first. */
    by: {
      user: 'This part is for you.',
      user_theirs: 'This part is for the owner of the account.',
      admin: 'This part is for an admin.',
      'app-owner': 'This part is for whoever runs the app or device.',
      nobody: 'This part is to know, not to do.',
    },
    role_one: 'Role needed: {{roles}}.',
    role_other: 'Any of these roles will do: {{roles}}.',
    cost: 'Cost: {{cost}}',
    whatToDo: 'What to do',
    // Shown where an approver looks at somebody else's account. Keys that end in `_theirs` are for them too.
    about: 'About:',
    also: 'Also found',
    unknown: 'Could not be checked',
    unknownCount_one: '{{count}} thing could not be checked; see the details.',
    unknownCount_other: '{{count}} things could not be checked; see the details.',
    unknownItem: '{{label}}? Not known: {{reason}}.',
    evidence: 'What I saw',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    checkedAt: 'Checked {{when}}. I only read, nothing was changed.',
    note: 'Note for the admin (optional)',
    noteError: 'Write at most 300 characters.',
    notePlaceholder: 'For example: which device it is for',
  },
  noAnswer: {
    status: '⚠️ No answer',
    headline: {
      'no-such-user': 'I could not find the account.',
      refused: 'Microsoft 365 did not let me look.',
      unreachable: 'Microsoft 365 did not answer.',
    },
    next: {
      'no-such-user':
        'A guest asks in the home organization. If you typed an address, look for mistakes in it. Otherwise show this card to your IT team.',
      refused: 'An admin has to give this bot its permissions. Show this card to your IT team.',
      unreachable: 'Please try again in a few minutes.',
    },
    safe: 'Nothing was changed. Checking again is safe.',
    reference: 'Reference: {{reference}}',
  },
} as const;
