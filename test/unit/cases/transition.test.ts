import { caseStates } from '../../../src/cases/case';
import type { Case, CaseState, Chapter, Step } from '../../../src/cases/case';
import type { CaseEvent, CaseEventType } from '../../../src/cases/event';
import { transition } from '../../../src/cases/transition';
import { approved, sampleCase } from '../../support/sample-case';
import { sampleDiagnosis } from '../../support/sample-diagnosis';

const at = '2026-11-21T06:00:00.000Z';
const by = approved.by;
const step: Step = { name: 'enforce', outcome: 'done', at, status: 204, requestId: 'r' };

const privilege = { kind: 'role-assignable-group', as: 'owner' } as const;

const events: { readonly [T in CaseEventType]: Extract<CaseEvent, { type: T }> } = {
  approve: { type: 'approve', by, afterwards: 'keep' },
  decline: { type: 'decline', by, reason: 'no' },
  withdraw: { type: 'withdraw' },
  'ask-anew': { type: 'ask-anew', ask: 'enforce', diagnosis: sampleDiagnosis, privilege },
  'nothing-left-for-admin': { type: 'nothing-left-for-admin', diagnosis: sampleDiagnosis },
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
    expired: 'expired',
  },
  enforced: { enforcing: 'propagating' },
  visible: { propagating: 'awaiting-user' },
  'give-up': { enforcing: 'failed', propagating: 'failed' },
  'sign-in-again': { enforcing: 'open' },
  'it-worked': {
    propagating: 'resolved',
    'awaiting-user': 'resolved',
    failed: 'resolved',
    expired: 'resolved',
  },
  pursue: { 'awaiting-user': 'open', failed: 'open', expired: 'open' },
  'still-missing': { 'awaiting-user': 'awaiting-user', failed: 'awaiting-user', expired: 'awaiting-user' },
  'fell-back': { propagating: 'open', 'awaiting-user': 'open' },
  undeliverable: {
    open: 'open',
    approved: 'approved',
    declined: 'declined',
    withdrawn: 'withdrawn',
    expired: 'expired',
    enforcing: 'enforcing',
    propagating: 'propagating',
    'awaiting-user': 'awaiting-user',
    resolved: 'resolved',
    failed: 'failed',
  },
  reached: {
    open: 'open',
    approved: 'approved',
    declined: 'declined',
    withdrawn: 'withdrawn',
    expired: 'expired',
    enforcing: 'enforcing',
    propagating: 'propagating',
    'awaiting-user': 'awaiting-user',
    resolved: 'resolved',
    failed: 'failed',
  },
  remind: { open: 'open' },
  escalate: { open: 'open' },
  expire: { open: 'expired' },
  nudge: { 'awaiting-user': 'awaiting-user' },
  'close-unanswered': { 'awaiting-user': 'expired' },
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
    ['propagating', events.visible, ['tell ready', 'clock', 'refresh-cards']],
    ['enforcing', events['sign-in-again'], ['tell asked', 'clock', 'refresh-cards']],
    ['awaiting-user', events['fell-back'], ['tell asked', 'clock', 'refresh-cards']],
    ['awaiting-user', events.pursue, ['tell asked', 'clock', 'refresh-cards']],
    ['awaiting-user', events['still-missing'], ['clock', 'refresh-cards']],
    ['open', events.remind, ['tell reminder', 'refresh-cards']],
    ['open', events.escalate, ['tell escalated', 'refresh-cards']],
    ['open', events.expire, ['tell expired', 'refresh-cards']],
    ['awaiting-user', events.nudge, ['tell nudge', 'refresh-cards']],
    ['awaiting-user', events['close-unanswered'], ['tell closed', 'refresh-cards']],
    ['resolved', events.undeliverable, ['tell undeliverable', 'refresh-cards']],
    ['resolved', events.reached, ['refresh-cards']],
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

describe('still missing', () => {
  const saidAgain = (...kinds: readonly Chapter['kind'][]) =>
    effectsOf('awaiting-user', events['still-missing'], {
      history: kinds.map((kind) => ({ kind, at, by: null })),
    });

  test('said once, there is something left to try; said again after that, an admin learns of it', () => {
    expect(saidAgain('approve', 'visible')).not.toContain('tell stuck');
    expect(saidAgain('approve', 'visible', 'still-missing')).toContain('tell stuck');
    expect(saidAgain('still-missing', 'nudge')).toContain('tell stuck');
    expect(saidAgain('still-missing', 'visible')).not.toContain('tell stuck');
  });
});

describe('history', () => {
  test('keeps what happened and who did it, also where the decision is asked for anew', () => {
    const about = { ...inState('awaiting-user'), decision: approved, history: [] };
    const result = transition(about, events.pursue, at);
    expect(result).toMatchObject({
      ok: true,
      next: { decision: null, ask: 'switch', history: [{ kind: 'pursue', at, by: about.requester }] },
    });
  });

  test('does not keep what stands among the steps', () => {
    const result = transition(inState('enforcing'), events['record-step'], at);
    expect(result).toMatchObject({ ok: true, next: { history: [] } });
  });
});

describe('asking anew', () => {
  test.each(['ask-anew', 'pursue'] as const)('%s shows what the account may do now', (type) => {
    const about = inState(type === 'pursue' ? 'awaiting-user' : 'open');
    expect(transition(about, events[type], at)).toMatchObject({ ok: true, next: { privilege } });
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

describe('setting back', () => {
  const about: Case = {
    ...inState('resolved'),
    decision: { ...approved, outcome: 'approved', afterwards: 'revert' },
  };
  const revert = (outcome: Step['outcome']): Step => ({ ...step, name: 'revert', outcome });
  const setOff = (before: readonly Step[], next: Step) =>
    effectsOf(
      'resolved',
      { type: 'record-step', step: next },
      { ...about, state: 'resolved', steps: before },
    );

  test.each(['refused', 'failed', 'not-confirmed'] as const)('%s: the approvers are told once', (outcome) => {
    expect(setOff([revert('begun')], revert(outcome))).toContain('tell revert-needed');
    expect(setOff([revert('refused'), revert('begun')], revert(outcome))).not.toContain('tell revert-needed');
  });

  test.each(['begun', 'done', 'already-so'] as const)('%s is nothing to tell', (outcome) => {
    expect(setOff([], revert(outcome))).toEqual(['refresh-cards']);
  });

  test('begun anew by an approver, it is seen to the end', () => {
    expect(setOff([revert('refused')], revert('begun'))).toContain('undo');
    expect(setOff([revert('begun')], revert('begun'))).not.toContain('undo');
  });

  test('what an earlier approval did not set back is not told for the next one', () => {
    const earlier: Step = { ...revert('refused'), at: '2026-11-20T06:00:00.000Z' };
    expect(setOff([earlier], revert('refused'))).toContain('tell revert-needed');
  });
});

test('what was enforced before is kept an eye on again once it is the turn of the user', () => {
  const steps: readonly Step[] = [step, { ...step, name: 'read-back' }];
  expect(effectsOf('open', events['nothing-left-for-admin'], { steps })).toContain('watch');
  expect(effectsOf('open', events['nothing-left-for-admin'])).not.toContain('watch');
  expect(effectsOf('awaiting-user', events['still-missing'], { steps })).not.toContain('watch');
});
