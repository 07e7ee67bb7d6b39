import type { CaseState } from '../../cases/case';

/** The colour of the card's head. Never alone: the status says the same in words and with an emoji. */
export const caseStyle = {
  open: 'accent',
  approved: 'accent',
  enforcing: 'accent',
  propagating: 'accent',
  'awaiting-user': 'good',
  resolved: 'good',
  declined: 'attention',
  withdrawn: 'default',
  expired: 'warning',
  failed: 'warning',
} as const satisfies Record<CaseState, string>;
