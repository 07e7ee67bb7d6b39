import type { Afterwards, Ask, CaseState, StepName, StepOutcome } from '../../../cases/case';
import type { RoleName } from '../../../cases/roles';

interface StateText {
  readonly status: string;
  readonly headline: string;
  readonly next: string;
}

const enforce = {
  open: {
    status: '⏳ Waiting for a decision',
    headline: 'A colleague needs an app password.',
    next: 'One approver decides. Nobody decides on their own request.',
  },
  approved: {
    status: '⏳ Approved',
    headline: 'Approved. The change starts now.',
    next: 'You need to do nothing; this card shows what was done.',
  },
  enforcing: {
    status: '⏳ Being set',
    headline: 'Approved. The change is being made.',
    next: 'You need to do nothing; this card shows what was done.',
  },
  propagating: {
    status: '⏳ Spreading',
    headline: 'Approved. The change is made and is spreading.',
    next: 'I tell the requester when it is ready.',
  },
  'awaiting-user': {
    status: '✅ Ready',
    headline: 'Approved and ready.',
    next: 'The requester was told and can create the app password now.',
  },
  resolved: {
    status: '✅ Done',
    headline: 'Done: the requester says that it works.',
    next: 'You need to do nothing.',
  },
  declined: {
    status: '❌ Declined',
    headline: 'Declined. Nothing was changed.',
    next: 'The requester was told, with the reason.',
  },
  withdrawn: {
    status: '↩️ Withdrawn',
    headline: 'The requester took the request back.',
    next: 'Nothing was changed. You need to do nothing.',
  },
  expired: {
    status: '⌛ Expired',
    headline: 'Nobody decided in time.',
    next: 'Nothing was changed. The requester can ask again.',
  },
  failed: {
    status: '⚠️ Not completed',
    headline: 'Approved, but it could not be completed.',
    next: 'Please look at the account in the Microsoft Entra admin center. The requester can ask again.',
  },
} as const satisfies Record<CaseState, StateText>;

const switchOnly = {
  ...enforce,
  open: {
    status: '⏳ Waiting for a look',
    headline: 'Are app passwords allowed in the organization?',
    next: 'Look at the setting, then answer below. I cannot change it myself.',
  },
  'awaiting-user': {
    status: '✅ Answered',
    headline: 'Answered: the setting is on.',
    next: 'The requester was told what to do now.',
  },
  declined: {
    status: '❌ Stays off',
    headline: 'Answered: the setting stays off.',
    next: 'The requester was told.',
  },
} as const satisfies Record<CaseState, StateText>;

export const approver = {
  state: { enforce, switch: switchOnly } satisfies Record<Ask, Record<CaseState, StateText>>,
  who: 'Who',
  /** The headline of what is asked, with names: only ever in a TextRun. */
  asks: {
    own: '{{name}} needs an app password.',
    other: '{{name}} asks for an app password for the account of {{target}}.',
    switch: 'Asked by {{name}}.',
  },
  app: 'For',
  asked: 'Asked',
  effectTitle: 'What approving does',
  effect: 'It sets per-user MFA to "Enforced" for {{name}}, and signs {{name}} out everywhere.',
  writes: {
    delegated: 'It is done as you, with your own role. You may be asked to sign in.',
    application: "It is done with this app's own permission, in your name here.",
  },
  warningsTitle: '⚠️ What it costs',
  warnings: [
    'Microsoft advises against it beside Conditional Access (CIS 5.1.2.1).',
    'Older apps that use the main password stop **at once**.',
    'An app password skips MFA: for the wrong person, a security incident.',
    'No documented rule keeps this from Global Administrators; this app does.',
  ],
  /** As the Microsoft Entra admin center names them. */
  role: {
    globalAdministrator: 'Global Administrator',
    authenticationPolicyAdministrator: 'Authentication Policy Administrator',
    authenticationAdministrator: 'Authentication Administrator',
    privilegedAuthenticationAdministrator: 'Privileged Authentication Administrator',
    userAdministrator: 'User Administrator',
    exchangeAdministrator: 'Exchange Administrator',
  } satisfies Record<RoleName | 'exchangeAdministrator', string>,
  roles: { together: '{{first}} together with {{last}}', or: '{{start}}, or {{end}}' },
  privilegedTitle: '⚠️ This is a privileged account',
  privileged:
    'Approving needs {{roles}}. An app password here skips MFA for somebody who may do more than most.',
  /** It counts as one, because that could not be read. */
  maybePrivilegedTitle: '⚠️ This may be a privileged account',
  maybePrivileged:
    'I could not read whether it is. I look again when somebody approves. Until I can, approving needs {{roles}}.',
  /** Why an account counts as privileged. A role-assignable group is one that can hold admin roles. */
  because: {
    'admin-role': 'Why: this account holds an admin role.',
    member: 'Why: this account is a member of a role-assignable group, one that can hold admin roles.',
    owner: 'Why: this account owns a role-assignable group, one that can hold admin roles.',
    unknown: 'Why: what else this account may do could not be read: {{reason}}.',
  },
  activation:
    'You are eligible for {{roles}}, but it is not active. Nothing was changed. Activate it, then press again.',
  signOutBy: 'To sign the account out, this needs {{roles}}. Whoever holds that can press the button below.',
  noteTitle: 'Note from the requester',
  afterwards: 'Once the app password exists',
  afterwardsError: 'Choose what happens afterwards.',
  afterwardsChoice: {
    keep: 'Keep "Enforced"',
    revert: 'Set back to "Disabled"',
  } satisfies Record<Afterwards, string>,
  /** Below the choice: a choice that has to be read to its end is none. */
  afterwardsCost: {
    keep: 'Keeping costs a second step at every sign-in, even where a policy would skip it.',
    revert:
      'Setting back happens once it works, or after {{hours}} working hours. The app password is said to keep working; whether it can still be seen or deleted is unknown.',
  } satisfies Record<Afterwards, string>,
  afterwardsChosen: {
    keep: 'Afterwards: per-user MFA stays "Enforced".',
    revert:
      'Afterwards: per-user MFA goes back to "Disabled" once the requester says that it works. Without an answer, after {{hours}} working hours at the latest.',
  } satisfies Record<Afterwards, string>,
  afterwardsDone: 'Afterwards: per-user MFA was set back to "Disabled", {{when}}.',
  /** The app password exists, and what the approver chose could not be done. */
  revertNeeded: {
    status: '⚠️ Not set back',
    headline: 'Please set per-user MFA back to "Disabled": I could not.',
    next: 'The account stays "Enforced" until somebody does it. This needs {{roles}}. Whoever holds that can press the button below, and may be asked to sign in.',
  },
  reason: 'Why do you decline?',
  switchReason: 'Why, and what to use instead (optional)',
  switchReasonError: 'Write at most 500 characters.',
  switchReasonPlaceholder: 'Everybody who waits for this setting reads it',
  reasonPlaceholder: 'The requester reads this.',
  reasonError: 'Write a short reason: the requester reads it.',
  decidedBy: {
    approved: 'Approved by {{name}}, {{when}}',
    declined: 'Declined by {{name}}, {{when}}',
    answered: 'Answered by {{name}}, {{when}}',
  },
  reasonTitle: 'Reason',
  switchTitle: 'Where to look',
  evidenceTitle: 'Evidence',
  evidenceLead: 'Main cause: {{label}}.',
  evidenceNoLead: 'No cause was found.',
  doneTitle: 'What was done',
  step: {
    enforce: {
      begun: '⏳ Setting per-user MFA to "Enforced"',
      done: '✅ Set per-user MFA to "Enforced"',
      'already-so': '✅ Per-user MFA was "Enforced" already',
      refused: '❌ Not set: Microsoft 365 refused to change per-user MFA',
      failed: '⚠️ Not set yet: Microsoft 365 could not change per-user MFA',
      'not-confirmed': '⚠️ Not certain: Microsoft 365 did not confirm the change',
    },
    'read-back': {
      begun: '⏳ Checking that it was set',
      done: '✅ Checked: it is set',
      'already-so': '✅ Checked: it was set already',
      refused: '❌ Not checked: Microsoft 365 refused to show it',
      failed: '⚠️ Not checked: Microsoft 365 did not answer',
      'not-confirmed': '⚠️ Not certain: sent, but Microsoft 365 did not show it in time',
    },
    'sign-out': {
      begun: '⏳ Signing out everywhere',
      done: '✅ Signed out everywhere',
      'already-so': '✅ Was signed out already',
      refused: '❌ Not signed out: the approver may not do that. It only takes longer to show',
      failed: '⚠️ Not signed out: Microsoft 365 did not answer. It only takes longer to show',
      'not-confirmed': '⚠️ Not certain: the sign-out was not confirmed',
    },
    visible: {
      begun: '⏳ Waiting until the change shows',
      done: '✅ The change has spread',
      'already-so': '✅ The change had spread already',
      refused: '❌ Not seen: Microsoft 365 refused to show the change',
      failed: '⚠️ Not seen: Microsoft 365 did not answer',
      'not-confirmed': '⚠️ Not there: Microsoft 365 does not show the change',
    },
    revert: {
      begun: '⏳ Setting per-user MFA back to "Disabled"',
      done: '✅ Set per-user MFA back to "Disabled"',
      'already-so': '✅ Per-user MFA was not "Enforced" any more, so nothing was changed',
      refused: '❌ Not set back: Microsoft 365 refused, or asks the approver to sign in again',
      failed: '⚠️ Not set back: Microsoft 365 did not answer',
      'not-confirmed': '⚠️ Not certain: Microsoft 365 did not confirm the change back',
    },
  } satisfies Record<StepName, Record<StepOutcome, string>>,
} as const;
