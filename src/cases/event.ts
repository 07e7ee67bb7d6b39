import type { Diagnosis } from '../diagnosis/finding';
import type { TargetPrivilege } from './target-privilege';
import type { Afterwards, Approver, Ask, Step } from './case';

/** What a new look at the account told. */
interface Looked {
  readonly diagnosis: Diagnosis;
  readonly privilege: TargetPrivilege;
}

/** Something that happened to a case. */
export type CaseEvent =
  | {
      readonly type: 'approve';
      readonly by: Approver;
      readonly afterwards: Afterwards;
      /** Of the target, where it was read anew. */
      readonly privilege?: TargetPrivilege;
    }
  | { readonly type: 'decline'; readonly by: Approver; readonly reason: string | null }
  | { readonly type: 'withdraw' }
  /** Looked again after an admin's answer about the switch: something else is to be asked now. */
  | ({ readonly type: 'ask-anew'; readonly ask: Ask; readonly by: Approver } & Looked)
  /** Looked again, and nothing is left for an admin: the user can go on. */
  | { readonly type: 'nothing-left-for-admin'; readonly diagnosis: Diagnosis; readonly by: Approver }
  /** Carrying out has begun. */
  | { readonly type: 'begin' }
  | { readonly type: 'record-step'; readonly step: Step }
  /** The state was read back as enforced. */
  | { readonly type: 'enforced' }
  /** The state has had time to spread: the user can see the option. */
  | { readonly type: 'visible'; readonly step: Step }
  | { readonly type: 'give-up'; readonly step: Step }
  /** Microsoft 365 wants the approver to sign in again; nothing was changed, so the case waits for a decision again. */
  | { readonly type: 'sign-in-again'; readonly step: Step }
  /** The user says so, or, while they say nothing, the audit log shows that an app password was made. */
  | { readonly type: 'it-worked'; readonly seenIn?: 'audit-log' }
  /** The user says that it is still missing: another cause is next, and an admin has to act again. */
  | ({ readonly type: 'pursue'; readonly ask: Ask } & Looked)
  /** The user says that it is still missing, and what is next they can do themselves. */
  | { readonly type: 'still-missing'; readonly diagnosis: Diagnosis }
  /** Read again after it had taken effect: somebody has set the state back. */
  | { readonly type: 'fell-back'; readonly step: Step }
  /** A message to the requester was refused for good; `code` is the connector's. */
  | { readonly type: 'undeliverable'; readonly code: string }
  /** They were there again, and were told what they had missed. */
  | { readonly type: 'reached' }
  /** Nobody has decided yet: the approvers are reminded, others are asked, and at last it is given up. */
  | { readonly type: 'remind' }
  | { readonly type: 'escalate' }
  | { readonly type: 'expire' }
  /** The user has not said whether it appeared: they are asked once more, and at last it is closed. */
  | { readonly type: 'nudge' }
  | { readonly type: 'close-unanswered' };

export type CaseEventType = CaseEvent['type'];
