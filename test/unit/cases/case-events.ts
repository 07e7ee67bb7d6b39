import type { Case, CaseState, Decision, Step } from '../../../src/cases/case';
import type { CaseEvent, CaseEventType } from '../../../src/cases/event';
import { transition } from '../../../src/cases/transition';
import { approved, sampleCase } from '../../support/sample-case';
import { sampleDiagnosis } from '../../support/sample-diagnosis';

export const at = '2026-11-21T06:00:00.000Z';
export const by = approved.by;
export const step: Step = { name: 'enforce', outcome: 'done', at, status: 204, requestId: 'r' };

export const privilege = { kind: 'role-assignable-group', as: 'owner' } as const;

export const events: { readonly [T in CaseEventType]: Extract<CaseEvent, { type: T }> } = {
  approve: { type: 'approve', by, afterwards: 'keep' },
  decline: { type: 'decline', by, reason: 'no' },
  withdraw: { type: 'withdraw' },
  'ask-anew': { type: 'ask-anew', ask: 'enforce', by, diagnosis: sampleDiagnosis, privilege },
  'nothing-left-for-admin': { type: 'nothing-left-for-admin', by, diagnosis: sampleDiagnosis },
  begin: { type: 'begin' },
  'record-step': { type: 'record-step', step },
  enforced: { type: 'enforced' },
  visible: { type: 'visible', step: { ...step, name: 'visible' } },
  'give-up': { type: 'give-up', step: { ...step, outcome: 'refused' } },
  'sign-in-again': { type: 'sign-in-again', step: { ...step, outcome: 'refused', status: 401 } },
  'it-worked': { type: 'it-worked' },
  pursue: { type: 'pursue', ask: 'switch', diagnosis: sampleDiagnosis, privilege },
  'still-missing': { type: 'still-missing', diagnosis: sampleDiagnosis },
  'fell-back': { type: 'fell-back', step: { ...step, name: 'visible', outcome: 'not-confirmed' } },
  undeliverable: { type: 'undeliverable', code: 'ConversationBlockedByUser' },
  reached: { type: 'reached' },
  remind: { type: 'remind' },
  escalate: { type: 'escalate' },
  expire: { type: 'expire' },
  nudge: { type: 'nudge' },
  'close-unanswered': { type: 'close-unanswered' },
};

export const inState = (state: CaseState): Case => ({ ...sampleCase, state });

export const toBeUndone: Decision = { outcome: 'approved', by, at: approved.at, afterwards: 'revert' };

export function effectsOf(state: CaseState, event: CaseEvent, change: Partial<Case> = {}): readonly string[] {
  const result = transition({ ...inState(state), ...change }, event, at);
  if (!result.ok) throw new Error('refused');
  return result.effects.map((effect) => (effect.kind === 'tell' ? `tell ${effect.message}` : effect.kind));
}
