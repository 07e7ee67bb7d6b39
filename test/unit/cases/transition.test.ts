import { caseStates } from '../../../src/cases/case';
import type { CaseState, Step } from '../../../src/cases/case';
import type { CaseEventType } from '../../../src/cases/event';
import { transition } from '../../../src/cases/transition';
import { approved, sampleCase } from '../../support/sample-case';
import { at, step, events, inState, toBeUndone, effectsOf } from './case-events';

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
    declined: 'declined',
    withdrawn: 'withdrawn',
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
        steps: [step],
      });
    expect(chose('revert')).toContain('undo');
    expect(chose('keep')).not.toContain('undo');
  });

  test('what somebody else enforced, or nobody did, is not set back', () => {
    const after = (steps: readonly Step[]) =>
      effectsOf('failed', events['it-worked'], { decision: toBeUndone, steps });
    expect(after([step])).toContain('undo');
    expect(after([{ ...step, outcome: 'already-so' }])).not.toContain('undo');
    expect(after([{ ...step, outcome: 'refused' }])).not.toContain('undo');
    expect(after([{ ...step, at: '2026-11-20T00:00:00.000Z' }])).not.toContain('undo');
  });

  test('withdrawn or declined after an approval, it is set back all the same', () => {
    const about = { ...inState('open'), decision: toBeUndone, steps: [step] };
    expect(effectsOf('open', events.withdraw, about)).toContain('undo');
    expect(effectsOf('open', events.decline, about)).toContain('undo');
    expect(transition(about, events.decline, at)).toMatchObject({ next: { earlierApproval: toBeUndone } });
  });
});
