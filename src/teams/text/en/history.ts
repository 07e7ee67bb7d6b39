import type { Chapter } from '../../../cases/case';

export const history = {
  title: 'What happened so far',
  line: '{{when}}: {{what}}',
  what: {
    approve: 'Approved by {{name}}',
    decline: 'Declined by {{name}}',
    withdraw: 'Taken back by {{name}}',
    'ask-anew': '{{name}} answered that the setting is on: something else is needed now',
    'nothing-left-for-admin': '{{name}} answered that the setting is on: nothing is left for an admin',
    enforced: 'Set to "Enforced", and read back',
    visible: 'The change has spread; {{requester}} was told',
    'give-up': 'Given up: it could not be completed',
    'sign-in-again': 'Not set: Microsoft 365 asked the approver to sign in again',
    'it-worked': 'It worked, says {{name}}',
    pursue: 'Still missing, says {{name}}: something else is needed now',
    'still-missing': 'Still missing, says {{name}}',
    'fell-back': 'Somebody else set it back: it no longer is "Enforced"',
    undeliverable: 'A message to {{requester}} could not be delivered',
    reached: '{{requester}} was reached again',
    remind: 'The approvers were reminded',
    escalate: 'Others were asked, as nobody had decided',
    expire: 'Closed: nobody decided in time',
    nudge: 'Asked {{requester}} whether it appeared',
    'close-unanswered': 'Closed: no answer from {{requester}}',
  } satisfies Record<Chapter['kind'], string>,
  doneBefore: 'What was done before',
  /** Why a decision is asked for again. */
  again: {
    'fell-back':
      'It was set to "Enforced" before, and then somebody set it back, or a backup was restored. Please decide again.',
    'sign-in-again': 'It was approved before, but Microsoft 365 asked the approver to sign in again first.',
    pursue: 'It was approved before, and {{requester}} says that the option is still missing.',
  },
} as const;
