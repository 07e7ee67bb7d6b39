import type { PerUserMfaState } from '../../diagnosis/facts';

/** Changing an account. Each call is one request, sent once: a write is never repeated behind the caller's back. */
export interface Act {
  setPerUserMfaState(userId: string, state: PerUserMfaState, token: WriteToken): Promise<WriteResult>;
  signOut(userId: string, token: WriteToken): Promise<WriteResult>;
}

/** The approver's own token, or the product's where `GRAPH_WRITES=application` was chosen. Never stored or logged. */
export type WriteToken =
  { readonly kind: 'delegated'; readonly value: string } | { readonly kind: 'application' };

export type WriteResult =
  | { readonly ok: true; readonly status: number; readonly requestId: string | null }
  | {
      readonly ok: false;
      /**
       * `refused` (403, 400): it will not happen by trying again. `token` (401): sign in again.
       * `busy` (429, 503): nothing happened, try later. `no-answer`: it may or may not have happened: read back.
       */
      readonly reason: 'refused' | 'token' | 'busy' | 'no-answer';
      readonly status: number | null;
      readonly requestId: string | null;
      /** Graph's error code, `Authorization_RequestDenied`. */
      readonly code: string | null;
      /** What Graph asks to wait. */
      readonly retryAfterSeconds: number | null;
    };
