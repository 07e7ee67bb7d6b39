/** Short answers. `headline` is what happened, `next` is the way forward. */
export const notices = {
  status: {
    note: 'ℹ️ For your information',
    good: '✅ Done',
    /** Something was asked for and not done. */
    problem: '⚠️ Not done',
    outdated: '⚠️ Out of date',
    /** It can be done once something else is. */
    step: '⚠️ One step first',
    elsewhere: '⚠️ For somebody else',
    later: '⏳ Not yet',
    notFound: '🔎 Not found',
  },
  sent: 'See my newest message.',
  nowPrivileged: 'The account is privileged, or may be',
  nothingMissing: 'App passwords are set up for it',
  channelStart: 'For a check, open a chat with me.',
  kind: {
    'channel-diagnoses-nobody': {
      headline: 'I look at accounts in a personal chat only.',
      next: 'What I find is private, so I do not show it in a channel. Open a chat with me instead.',
    },
    'unknown-verb': {
      headline: 'I do not know this button.',
      next: 'The card may be from another version. Nothing was changed; please start again.',
    },
    'stale-card': {
      headline: 'This card is out of date.',
      next: 'Nothing was changed. Please use the newest card, or start again.',
    },
    'no-such-case': {
      headline: 'I cannot find this request.',
      next: 'It may have been deleted. Nothing was changed; please start again.',
    },
    'already-decided': {
      headline: 'This request has been dealt with already.',
      next: 'Your click changed nothing. You need to do nothing.',
    },
    'own-account': {
      headline: 'You cannot decide about your own account.',
      next: 'Nothing was changed. Another approver has to decide.',
    },
    'not-in-group': {
      headline: 'Only approvers can decide this.',
      next: 'Nothing was changed. You are not in the group of approvers; an approver has to decide.',
    },
    'no-active-role': {
      headline: 'You have no active admin role for this.',
      next: 'Nothing was changed. This needs {{roles}}: active, and for the whole organization.',
    },
    'eligible-role': {
      headline: 'Your admin role is not active.',
      next: 'You are eligible for {{activate}}, but it is not active. Nothing was changed. Activate it, then press again.',
    },
    'privileged-target': {
      headline: 'Your role is not enough for a privileged account.',
      next: 'Nothing was changed. This needs {{roles}}: active, and for the whole organization.',
    },
    'cannot-be-checked': {
      headline: 'I could not check whether you may decide.',
      next: 'Nothing was changed, because {{reason}}. Please click again in a few minutes.',
    },
    'not-your-case': {
      headline: 'This request belongs to somebody else.',
      next: 'Only the person who asked can use this button. Nothing was changed.',
    },
    'not-yours-to-see': {
      headline: 'I show you your own account only.',
      next: 'Other accounts are for approvers to look at. Write **check** to look at yours.',
    },
    'foreign-card': {
      headline: 'This is not the card that I sent.',
      next: 'It was forwarded or is out of date, so nothing was changed. Please use the one in our chat or channel.',
    },
    'not-before-everybody': {
      headline: 'I cannot answer you alone here.',
      next: 'The card above shows how the request stands. For more, use a current Teams, or write **cases** in our chat.',
    },
    'cases-are-for-approvers': {
      headline: 'Only approvers can see the open requests.',
      next: 'You are not in the group of approvers. Write **status** to see your own request.',
    },
    'no-open-cases': {
      headline: 'No request waits for a decision.',
      next: 'I write to you when somebody asks.',
    },
    'sign-in-needed': {
      headline: 'Please sign in first.',
      next: 'I make the change as you, so I need you to sign in. Nothing was changed; sign in and click again.',
    },
    'account-changed': {
      headline: 'The account has changed since the request.',
      next: 'What I see now: {{now}}. I changed nothing; ask the requester to check again.',
    },
    'nothing-to-ask': {
      headline: 'There is nothing left to ask an admin.',
      next: 'I looked again, and an admin cannot help here. Check again to see how it stands.',
    },
    'too-many-cases': {
      headline: 'You have asked an admin as often as you can within an hour.',
      next: 'Nothing was sent. You can ask again from {{when}} on. Write **status** to see your newest request.',
    },
    'too-many-checks': {
      headline: 'You have asked for many checks within a minute.',
      next: 'I did not look again, and nothing was changed. Please wait a minute, then try again.',
    },
    'too-many-refused': {
      headline: 'I had to refuse too much of what you asked for.',
      next: 'Nothing was changed. Please wait a minute, then try again.',
    },
    'something-went-wrong': {
      headline: 'Something went wrong on my side.',
      next: 'I could not finish what you asked for. Trying again is safe: nothing is done twice.',
    },
    'too-long': {
      headline: 'That text is too long.',
      next: 'Nothing was sent. Please shorten it and try again.',
    },
    thanks: {
      headline: 'You are welcome!',
      next: 'I am here when you need another check.',
    },
    'nothing-open': {
      headline: 'You have no open request.',
      next: 'Start a check, and ask an admin if one is needed.',
    },
    'signed-out': {
      headline: 'You are signed out of this bot.',
      next: 'I ask you to sign in again when I need it.',
    },
    'signed-in': {
      headline: 'You are signed in.',
      next: 'Nothing was changed so far. Press the button of the request again.',
    },
    'sign-in-not-finished': {
      headline: 'Sign-in was not finished.',
      next: 'The code was wrong or too old, or the window was closed. Nothing was changed. Press the button of the request again, then choose **Sign in**.',
    },
    'sign-in-failed': {
      headline: 'Sign-in did not work.',
      next: 'Nothing was changed, and the request is still open. Press its button again, then choose **Sign in**. If that fails too, ask your IT team.',
    },
    'sign-in-needs-app': {
      headline: 'Sign-in did not work: this bot is not among your apps.',
      next: 'Nothing was changed, and the request is still open. Open a chat with this bot and add it, then press the button of the request again.',
    },
    'person-unknown': {
      headline: 'I cannot tell who you are.',
      next: 'I looked at nothing. Please write to me in Microsoft Teams, signed in with your work account.',
    },
    'setup-done': {
      headline: 'Approval requests are posted in this channel.',
      next: 'It is set up. Nothing else is to be done.',
    },
    setup: {
      headline: 'Approval requests can be posted in this channel.',
      next: 'Whoever runs this bot puts this line into its settings, and restarts it.',
    },
    'channel-introduction': {
      headline: 'Hi, I bring requests for app passwords to this team.',
      next: 'Approvers decide here. An admin writes **setup** in the right channel to begin. For a check of your own account, open a chat with me.',
    },
  },
  decidedBy: 'Decided by {{name}}, {{when}}.',
  stands: 'It stands at: {{state}}',
  reference: 'Reference: {{reference}}',
} as const;
