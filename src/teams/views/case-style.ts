import type { Case, CaseState } from '../../cases/case';
import { requesterWords } from './case-words';

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

/** The same for the requester, to whom "ready" may mean that something is still to be done or said. */
export function requesterStyle(about: Case): string {
  const words = requesterWords(about);
  if (words === 'clocks.requester.nudged') return 'warning';
  return words === 'requester.oneLeft' ? 'accent' : caseStyle[about.state];
}
