/** What people are told as a message of its own; everything else shows on the cards that are already there. */
export type Message =
  /** To the approvers: somebody asks. */
  | 'asked'
  /** To the requester: it is ready, do these steps. */
  | 'ready'
  /** To the requester: declined, with the reason. */
  | 'declined'
  /** To the requester: approved, but it could not be done. */
  | 'failed';

/** What a change of a case sets off. Saved in the same transaction as the change, carried out afterwards. */
export type Effect =
  | { readonly kind: 'carry-out' }
  | { readonly kind: 'watch' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'refresh-cards' }
  | { readonly kind: 'tell'; readonly message: Message };

/** Who a message is for. */
export const audienceOf = {
  asked: 'approvers',
  ready: 'requester',
  declined: 'requester',
  failed: 'requester',
} as const satisfies Record<Message, Audience>;

export type Audience = 'requester' | 'approvers';
