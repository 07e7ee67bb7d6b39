/** How much Teams takes, counted over all processes. */
export interface SendLimits {
  /**
   * Takes what one request needs of everything that is limited, or nothing. Denied: it is free again after that time.
   * Not a place in a queue: whoever comes first then gets it.
   */
  reserve(request: SendRequest): Promise<SendReserved>;
  /**
   * Takes off what has been sent already, however much is left. Answers when each conversation is free again, in
   * milliseconds since 1970; a moment that is over means that it is free now.
   */
  spend(sent: readonly Spent[]): Promise<readonly FreeAgain[]>;
}

export interface Spent {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly requests: number;
}

export interface FreeAgain {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly at: number;
}

export interface SendRequest {
  readonly tenantId: string;
  /** Null for what is counted for the tenant alone, such as a plan of many messages to many people. */
  readonly conversationId: string | null;
  /** How many requests; 1 where it is not said. */
  readonly slots?: number;
  /** How far ahead the last of them may lie; 0, the default: all of them now. */
  readonly withinSeconds?: number;
}

export type SendReserved =
  /** When each may leave, in milliseconds since 1970, as the database's clock tells. */
  | { readonly ok: true; readonly at: readonly number[] }
  | { readonly ok: false; readonly afterSeconds: number };
