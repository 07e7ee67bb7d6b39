import type { Ask, CaseState } from '../../../cases/case';

interface StateText {
  readonly status: string;
  readonly headline: string;
  /** What happens next, and who has to act. */
  readonly next: string;
}

const enforce = {
  open: {
    status: '⏳ Waiting for an admin',
    headline: 'Your request is with the admins.',
    next: 'An admin decides next. You need to do nothing; I write to you here.',
  },
  approved: {
    status: '⏳ Approved',
    headline: 'Your request was approved.',
    next: 'I start the change now. You need to do nothing.',
  },
  enforcing: {
    status: '⏳ Being set',
    headline: 'The change is being made.',
    next: 'I set it and check it. You need to do nothing.',
  },
  propagating: {
    status: '⏳ Spreading',
    headline: 'The change is made and is spreading now.',
    next: 'Microsoft 365 needs some minutes. I write to you here when it is ready.',
  },
  'awaiting-user': {
    status: '✅ Ready',
    headline: 'It is ready: you can create your app password.',
    next: 'Now it is your turn. Please tell me afterwards whether it worked.',
  },
  resolved: {
    status: '✅ Done',
    headline: 'Thank you, your app password works.',
    next: 'One app password per device: create another one for each further app or device.',
  },
  declined: {
    status: '❌ Declined',
    headline: 'An admin declined your request.',
    next: 'Nothing was changed. Talk to your IT team, or use an app with modern sign-in: it needs no app password.',
  },
  withdrawn: {
    status: '↩️ Withdrawn',
    headline: 'You took your request back.',
    next: 'Nothing was changed. You can start again at any time.',
  },
  expired: {
    status: '⌛ Expired',
    headline: 'Nobody decided about your request in time.',
    next: 'Nothing was changed. Write to your IT team, or start again.',
  },
  failed: {
    status: '⚠️ Not completed',
    headline: 'It was approved, but could not be completed.',
    next: 'Show this card to your IT team, or check again: asking again is safe.',
  },
} as const satisfies Record<CaseState, StateText>;

/** Where only an admin's look at the tenant switch is asked for. */
const switchOnly = {
  ...enforce,
  open: {
    status: '⏳ Waiting for an admin',
    headline: 'I asked the admins about one setting.',
    next: 'An admin looks at it next. You need to do nothing; I write to you here.',
  },
  'awaiting-user': {
    status: '✅ Your turn',
    headline: 'An admin took care of the setting.',
    next: 'Now it is your turn. Please tell me afterwards whether it worked.',
  },
  declined: {
    status: '❌ Stays off',
    headline: 'App passwords stay switched off in your organization.',
    next: 'Nothing was changed. Talk to your IT team, or use an app with modern sign-in: it needs no app password.',
  },
} as const satisfies Record<CaseState, StateText>;

export const requester = {
  state: { enforce, switch: switchOnly } satisfies Record<Ask, Record<CaseState, StateText>>,
  /** An admin did their part, and something is left that only the reader can do. */
  oneLeft: {
    status: '⏳ Your turn',
    headline: 'The setting is on. One thing is left for you.',
    next: 'It is your turn. Please tell me afterwards whether it worked.',
  },
  /** In the place of `next`, where the approver chose to set it back afterwards. */
  setBack: {
    'awaiting-user':
      'Now it is your turn. Create an app password for each app that needs one, then tell me whether it worked: after that the change is undone, as the admin chose.',
    resolved: 'The change is undone now, as the admin chose. For one more app password, start again.',
  },
  stage: {
    asked: 'Asked',
    approved: 'Approved',
    set: 'Set',
    spreading: 'Spreading',
    looked: 'Admin looks',
    mine: 'Your part',
    ready: 'Ready',
  },
  progress: 'Step {{step}} of {{total}}: {{stage}}',
  seeNewer: 'My newer message about it stands below.',
  stepsTitle: 'What to do now',
  createSteps: [
    'Sign out of Microsoft 365 everywhere, and sign in again.',
    'Open **Security info** in your browser.',
    'Select **Add sign-in method**.',
    'Choose **App password**, and give it a name.',
    'Copy the password into your app, in the place of your usual one.',
  ],
  oneMore: 'One more thing first: {{label}}.',
  decidedBy: 'Decided by {{name}}, {{when}}',
  askedAt: 'Asked {{when}}',
  reasonTitle: 'The reason given',
  doneTitle: 'What was done and what not',
  notBegun: 'Nothing was changed.',
  reference: 'Reference for your IT team: {{reference}}',
  microsoftReference: 'Microsoft request: {{reference}}',
} as const;
