import type { Case, Chapter, Step } from '../../../src/cases/case';
import { transition } from '../../../src/cases/transition';
import { approved } from '../../support/sample-case';
import { at, by, step, privilege, events, inState, toBeUndone, effectsOf } from './case-events';

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
    const result = transition(about, { ...events.pursue, ask: 'enforce' }, at);
    expect(result).toMatchObject({
      ok: true,
      next: { decision: null, history: [{ kind: 'pursue', at, by: about.requester }] },
    });
  });

  test('names whoever answered about the switch', () => {
    const result = transition(inState('open'), events['nothing-left-for-admin'], at);
    expect(result).toMatchObject({
      next: { history: [{ kind: 'nothing-left-for-admin', at, by: { id: by.id } }] },
    });
  });

  test('does not keep what stands among the steps', () => {
    const result = transition(inState('enforcing'), events['record-step'], at);
    expect(result).toMatchObject({ ok: true, next: { history: [] } });
  });
});

describe('asking anew', () => {
  test.each([
    ['awaiting-user', events.pursue],
    ['open', { ...events['ask-anew'], ask: 'switch' }],
  ] as const)('about the switch alone, from %s, what was approved stands', (state, event) => {
    const about = { ...inState(state), decision: toBeUndone };
    expect(transition(about, event, at)).toMatchObject({ ok: true, next: { decision: toBeUndone } });
  });

  test('to enforce takes a new approval', () => {
    const about = { ...inState('open'), decision: toBeUndone };
    expect(transition(about, events['ask-anew'], at)).toMatchObject({ ok: true, next: { decision: null } });
  });

  test('without an answer, what is to be undone is undone', () => {
    expect(effectsOf('open', events.expire, { decision: toBeUndone, steps: [step] })).toContain('undo');
  });

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
