/**
 * What people are told as a message of its own, and who; everything else shows on the cards that are already there.
 * `escalation`: those who are asked where the approvers do not answer.
 */
export const readersOf = {
  /** Somebody asks. */
  asked: 'approvers',
  /** It still waits. */
  reminder: 'approvers',
  escalated: 'escalation',
  /** It is ready, do these steps. */
  ready: 'requester',
  /** Declined, with the reason. */
  declined: 'requester',
  /** Approved, but it could not be done. */
  failed: 'requester',
  /** Nobody decided in time. */
  expired: 'requester',
  /** Did it appear? */
  nudge: 'requester',
  /** Closed without a word from them; it can be reopened. */
  closed: 'requester',
  /** The requester could not be told. */
  undeliverable: 'approvers',
  /** Everything was tried, and it is still missing. */
  stuck: 'approvers',
  /** It was to be set back, and could not be: one of them has to press for it. */
  'revert-needed': 'approvers',
} as const;

export type Message = keyof typeof readersOf;

/** Who reads a card of a case. Those whom it is escalated to read what the approvers read. */
export type Audience = 'requester' | 'approvers';

export function audienceOf(message: Message): Audience {
  return readersOf[message] === 'requester' ? 'requester' : 'approvers';
}

/** What a change of a case sets off. Saved in the same transaction as the change, carried out afterwards. */
export type Effect =
  | { readonly kind: 'carry-out' }
  | { readonly kind: 'watch' }
  | { readonly kind: 'undo' }
  /** Somebody has to act: remind them in time, and look whether it is still so. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'refresh-cards' }
  | { readonly kind: 'tell'; readonly message: Message };
