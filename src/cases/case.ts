import type { Diagnosis } from '../diagnosis/finding';
import type { TargetPrivilege } from './target-privilege';

export const caseStates = [
  'open',
  'approved',
  'declined',
  'withdrawn',
  'expired',
  'enforcing',
  'propagating',
  'awaiting-user',
  'resolved',
  'failed',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Somebody of the tenant. `id` is the Entra object id: names and addresses change and can be chosen. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
}

export type Afterwards = 'keep' | 'revert';

/**
 * What an admin is asked to do. `enforce` is done by the product after an approval; `switch` is a box that only
 * a person can tick in the portal, so the admin answers with what they see there.
 */
export type Ask = 'enforce' | 'switch';

/**
 * What was decided, by whom, since the approvers were last asked to enforce; earlier decisions stand in the history. An
 * approval stands also while, after it, the tenant switch is asked about. `reason` is what the admin typed; null where
 * they only said that the tenant switch stays off.
 */
export type Decision =
  | Approval
  | {
      readonly outcome: 'declined';
      readonly by: Approver;
      readonly at: string;
      readonly reason: string | null;
    };

export interface Approval {
  readonly outcome: 'approved';
  readonly by: Approver;
  readonly at: string;
  readonly afterwards: Afterwards;
}

/** An approver, with the channel's own id, under which the token service keeps the delegated token. */
export interface Approver extends Person {
  readonly channelUserId: string;
}

export const stepNames = ['enforce', 'read-back', 'sign-out', 'visible', 'revert'] as const;
export type StepName = (typeof stepNames)[number];

/**
 * `begun` is written before a request leaves, so that after a crash nobody sends it again unseen.
 * `not-confirmed`: Microsoft 365 said yes, and reading back did not show it in time.
 */
export type StepOutcome = 'begun' | 'done' | 'already-so' | 'refused' | 'failed' | 'not-confirmed';

/** One thing done, or tried, to the account. */
export interface Step {
  readonly name: StepName;
  readonly outcome: StepOutcome;
  readonly at: string;
  /** HTTP status of the answer, null where none came or none was sent. */
  readonly status: number | null;
  /** Graph's `request-id`, for Microsoft's support. */
  readonly requestId: string | null;
}

export const chapterKinds = [
  'approve',
  'decline',
  'withdraw',
  'ask-anew',
  'nothing-left-for-admin',
  'enforced',
  'visible',
  'give-up',
  'sign-in-again',
  'it-worked',
  'pursue',
  'still-missing',
  'fell-back',
  'undeliverable',
  'reached',
  'remind',
  'escalate',
  'expire',
  'nudge',
  'close-unanswered',
] as const;

/** What happened to a case, for whoever reads it later: the event, and who did it where that was a person. */
export interface Chapter {
  readonly kind: (typeof chapterKinds)[number];
  readonly at: string;
  readonly by: Person | null;
  /** Of `undeliverable`: the connector's, or why nothing was sent. */
  readonly code?: string;
}

/** A request for help with one account, from the first click to the last. The server's record is the truth. */
export interface Case {
  readonly id: string;
  readonly tenantId: string;
  /** Counts up with each change; a save names the version it read. */
  readonly version: number;
  /**
   * The version with which an admin was last asked; absent on cases from before it was kept. What came after it, while the case is
   * open, was only noted beside what is asked.
   */
  readonly askedVersion?: number;
  readonly state: CaseState;
  readonly ask: Ask;
  readonly requester: Person;
  readonly target: Person;
  readonly diagnosis: Diagnosis;
  /** Of the target, as it was when an admin was last asked. */
  readonly privilege: TargetPrivilege;
  readonly note: string | null;
  readonly decision: Decision | null;
  /** The approval that a later "it stays off" took the place of: what was done by it may still have to be set back. */
  readonly earlierApproval?: Approval;
  /** What was done to the account, in order, also after earlier decisions. */
  readonly steps: readonly Step[];
  /** In order. */
  readonly history: readonly Chapter[];
  readonly openedAt: string;
  readonly updatedAt: string;
}
