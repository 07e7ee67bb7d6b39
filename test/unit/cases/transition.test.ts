import { caseStates } from '../../../src/cases/case';
import type { Case, CaseState, Step } from '../../../src/cases/case';
import type { CaseEvent, CaseEventType } from '../../../src/cases/event';
import { transition } from '../../../src/cases/transition';
import { approved, sampleCase } from '../../support/sample-case';
import { sampleDiagnosis } from '../../support/sample-diagnosis';

const at = '2026-11-21T06:00:00.000Z';
const by = approved.by;
const step: Step = { name: 'enforce', outcome: 'done', at, status: 204, requestId: 'r' };

const events: { readonly [T in CaseEventType]: Extract<CaseEvent, { type: T }> } = {
  approve: { type: 'approve', by, afterwards: 'keep' },
  decline: { type: 'decline', by, reason: 'no' },
  withdraw: { type: 'withdraw' },
  'ask-anew': { type: 'ask-anew', ask: 'enforce', diagnosis: sampleDiagnosis },
  'nothing-left-for-admin': { type: 'nothing-left-for-admin', diagnosis: sampleDiagnosis },
  begin: { type: 'begin' },
  'record-step': { type: 'record-step', step },
  enforced: { type: 'enforced' },
  visible: { type: 'visible', step: { ...step, name: 'visible' } },
  'give-up': { type: 'give-up', step: { ...step, outcome: 'refused' } },
  'it-worked': { type: 'it-worked' },
};

/** Where each event leads, from where. What is not in here is refused. */
const table: { readonly [T in CaseEventType]: Partial<Record<CaseState, CaseState>> } = {
  approve: { open: 'approved' },
  decline: { open: 'declined' },
  withdraw: { open: 'withdrawn' },
  'ask-anew': { open: 'open' },
  'nothing-left-for-admin': { open: 'awaiting-user' },
  begin: { approved: 'enforcing' },
  'record-step': {
    enforcing: 'enforcing',
    propagating: 'propagating',
    'awaiting-user': 'awaiting-user',
    resolved: 'resolved',
  },
  enforced: { enforcing: 'propagating' },
  visible: { propagating: 'awaiting-user' },
  'give-up': { enforcing: 'failed', propagating: 'failed' },
  'it-worked': { propagating: 'resolved', 'awaiting-user': 'resolved', failed: 'resolved' },
};

const inState = (state: CaseState): Case => ({ ...sampleCase, state });

describe.each(Object.values(events))('event $type', (event) => {
  test.each(caseStates)('in state %s', (state) => {
    const result = transition(inState(state), event, at);
    const expected = table[event.type][state];
    if (expected === undefined) {
      expect(result).toEqual({ ok: false, reason: 'moved-on' });
      return;
    }
    expect(result).toMatchObject({
      ok: true,
      next: { state: expected, version: sampleCase.version + 1, updatedAt: at },
    });
  });
});

function effectsOf(state: CaseState, event: CaseEvent, change: Partial<Case> = {}): readonly string[] {
  const result = transition({ ...inState(state), ...change }, event, at);
  if (!result.ok) throw new Error('refused');
  return result.effects.map((effect) => (effect.kind === 'tell' ? `tell ${effect.message}` : effect.kind));
}

describe('what a change sets off', () => {
  test.each([
    ['open', events.approve, ['carry-out', 'refresh-cards']],
    ['open', events.decline, ['tell declined', 'refresh-cards']],
    ['enforcing', events.enforced, ['watch', 'refresh-cards']],
    ['propagating', events.visible, ['tell ready', 'refresh-cards']],
    ['enforcing', events['give-up'], ['tell failed', 'refresh-cards']],
    ['approved', events.begin, []],
    ['awaiting-user', events['it-worked'], ['refresh-cards']],
  ] as const)('%s: %j', (state, event, effects) => {
    expect(effectsOf(state, event)).toEqual(effects);
  });

  test('the state goes back only where the approver chose so', () => {
    const chose = (afterwards: 'keep' | 'revert') =>
      effectsOf('awaiting-user', events['it-worked'], {
        decision: { ...approved, outcome: 'approved', afterwards },
      });
    expect(chose('revert')).toContain('undo');
    expect(chose('keep')).not.toContain('undo');
  });
});

describe('steps', () => {
  const stepsAfter = (before: readonly Step[], next: Step) => {
    const result = transition(
      { ...inState('enforcing'), steps: before },
      { type: 'record-step', step: next },
      at,
    );
    return result.ok ? result.next.steps : undefined;
  };

  test.each(['begun', 'failed'] as const)('an outcome takes the place of %s', (outcome) => {
    expect(stepsAfter([{ ...step, outcome }], step)).toEqual([step]);
  });

  test('a refusal stays in the record when somebody tries again', () => {
    const refused: Step = { ...step, name: 'sign-out', outcome: 'refused' };
    const signedOut: Step = { ...step, name: 'sign-out' };
    expect(stepsAfter([refused], signedOut)).toEqual([refused, signedOut]);
  });
});
