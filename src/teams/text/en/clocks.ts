/** What happens by itself when nobody does anything: said before it happens, and after. */
export const clocks = {
  /** On the requester's card. */
  ahead: {
    remind: 'I remind the admins {{when}}.',
    escalate: 'I ask more people {{when}}.',
    expire: 'If nobody decides by {{when}}, I tell you.',
    nudge: 'If I hear nothing, I ask you again {{when}}.',
    'close-unanswered': 'If I hear nothing by {{when}}, I close this. You can go on with it afterwards.',
  },
  past: {
    remind: 'I reminded the admins.',
    escalate: 'I asked more people.',
  },
  /** Somebody has been waited for too long, or said nothing at all. */
  requester: {
    nudged: {
      status: '❓ Did it work?',
      headline: 'Did the option "App password" appear?',
      next: 'Now it is your turn. Press **It worked**, or **Still missing** and I look for the next reason.',
    },
    closed: {
      status: '⌛ Closed',
      headline: 'I have not heard from you, so I closed this.',
      next: 'Press **It worked** or **Still missing** to go on.',
    },
    recorded: {
      status: '✅ Done',
      headline: 'An app password was created for your account.',
      next: 'Microsoft 365 recorded it, so I do not ask you any more. If it does not work, start again.',
    },
  },
  setBack: 'The admin chose to undo the change afterwards. If the option is gone, press **Still missing**.',
  approver: {
    reminded: {
      status: '⏳ Still waiting',
      headline: 'Reminder: this request still waits for an answer.',
      next: 'One approver answers. Nobody decides on their own request.',
    },
    escalated: {
      status: '⏳ Still waiting',
      headline: 'Nobody has answered yet: this request still waits.',
      next: 'The approvers were reminded before. One approver answers; nobody decides on their own request.',
    },
    closed: {
      status: '⌛ Closed',
      headline: 'Closed: the requester did not say whether it worked.',
      next: 'You need to do nothing. The requester can still go on with it.',
    },
    recorded: {
      status: '✅ Done',
      headline: 'Done: an app password was created.',
      next: 'The audit log of Microsoft Entra shows it. You need to do nothing.',
    },
  },
  recorded: 'An app password was created, says the audit log',
  waiting: '{{name}} has been waiting since {{when}}.',
} as const;
