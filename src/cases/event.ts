import type { Diagnosis } from '../diagnosis/finding';
import type { Afterwards, Approver, Ask, Step } from './case';

/** Something that happened to a case. */
export type CaseEvent =
  | { readonly type: 'approve'; readonly by: Approver; readonly afterwards: Afterwards }
  | { readonly type: 'decline'; readonly by: Approver; readonly reason: string | null }
  | { readonly type: 'withdraw' }
  /** Looked again after an admin's answer about the switch: something else is to be asked now. */
  | { readonly type: 'ask-anew'; readonly ask: Ask; readonly diagnosis: Diagnosis }
  /** Looked again, and nothing is left for an admin: the user can go on. */
  | { readonly type: 'nothing-left-for-admin'; readonly diagnosis: Diagnosis }
  /** Carrying out has begun. */
  | { readonly type: 'begin' }
  | { readonly type: 'record-step'; readonly step: Step }
  /** The state was read back as enforced. */
  | { readonly type: 'enforced' }
  /** The state has had time to spread: the user can see the option. */
  | { readonly type: 'visible'; readonly step: Step }
  | { readonly type: 'give-up'; readonly step: Step }
  | { readonly type: 'it-worked' };

export type CaseEventType = CaseEvent['type'];
