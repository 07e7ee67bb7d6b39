import type { Case } from '../../cases/case';
import type { Audience } from '../../cases/effect';
import type { Holds } from '../../diagnosis/holds';
import type { TargetPrivilege } from '../../cases/target-privilege';
import type { Diagnosis } from '../../diagnosis/finding';
import type { Address } from './address';

/** Writing to people outside of a turn. How it looks is the messenger's business. */
export interface Messenger {
  postCase(address: Address, about: Case, audience: Audience): Promise<SendResult>;
  updateCase(shown: ShownMessage, about: Case, as: CaseLook): Promise<SendResult>;
  /** Their account was enforced by somebody else. `seenAt`: when that was seen (ISO 8601). */
  postEnforced(address: Address, seen: { readonly seenAt: string }): Promise<SendResult>;
  /** Puts the answer of a check, or why there is none, in the place of "checking". */
  updateAnswer(shown: ShownMessage, answer: CheckAnswer): Promise<SendResult>;
}

export interface CaseLook {
  readonly audience: Audience;
  /** Only the newest message of a case has steps and buttons; older ones say how it stands. */
  readonly isNewest: boolean;
}

export interface ShownMessage {
  readonly address: Address;
  readonly activityId: string;
}

export type CheckAnswer =
  | {
      readonly ok: true;
      readonly diagnosis: Diagnosis;
      readonly privilege: TargetPrivilege;
      readonly caAsks: Holds;
    }
  /** `reference` stands in the log too, and the person can read it out. */
  | {
      readonly ok: false;
      readonly reason: 'no-such-user' | 'refused' | 'unreachable';
      readonly reference: string;
    };

export type SendResult =
  /** `conversationId`: a new post in a channel begins a conversation of its own. */
  { readonly ok: true; readonly activityId: string; readonly conversationId: string } | SendFailure;

export interface SendFailure {
  readonly ok: false;
  /**
   * `again`: a passing fault, nothing was sent. `no-answer`: a post that may have arrived or not.
   * `gone`: the message or conversation no longer exists. `unreachable`: blocked, or the app was removed.
   * `never`: refused for good. `not-confirmed`: taken, it was said, but without a message to show for it.
   */
  readonly reason: 'again' | 'no-answer' | 'gone' | 'unreachable' | 'never' | 'not-confirmed';
  readonly code: string;
  readonly retryAfterSeconds: number | null;
}
