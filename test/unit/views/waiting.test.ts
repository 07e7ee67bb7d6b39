import type { Case } from '../../../src/cases/case';
import { textFor } from '../../../src/teams/text/text-for';
import { approverCaseView } from '../../../src/teams/views/approver-case-view';
import { noticeWords } from '../../../src/teams/views/notice-words';
import { requesterCaseView } from '../../../src/teams/views/requester-case-view';
import { clocksWith } from '../../support/clocks';
import { approved, sampleCase, waited } from '../../support/sample-case';

const text = textFor('en');
const clocks = clocksWith();

const requester = (about: Case, isNewest = true) =>
  requesterCaseView(text, about, { timezone: null, clocks, isNewest }).model;
const approvers = (about: Case) =>
  approverCaseView(text, about, { timezone: null, writes: 'delegated', clocks }).model;

/** `sampleCase` was opened at five, and its chapters happened ten minutes later. */
const when = (iso: string) => ({ when: text.when(`2026-11-${iso}:00.000Z`, null) });

describe("the requester's card", () => {
  test('says the one thing that comes next, and when', () => {
    expect(requester(sampleCase)).toMatchObject({
      clock: [{ text: text.t('clocks.ahead.remind', when('21T09:00')) }],
    });
  });

  test('says what has been done about it', () => {
    expect(requester(waited.reminded)).toMatchObject({
      clock: [
        { text: text.t('clocks.past.remind') },
        { text: text.t('clocks.ahead.escalate', when('21T09:10')) },
      ],
      canWithdraw: true,
    });
    expect(requester(waited.escalated)).toMatchObject({
      clock: [
        { text: text.t('clocks.past.remind') },
        { text: text.t('clocks.past.escalate') },
        { text: text.t('clocks.ahead.expire', when('22T13:10')) },
      ],
    });
  });

  test('asks whether it appeared, and says what silence means', () => {
    expect(requester(waited.nudged)).toMatchObject({
      headline: text.t('clocks.requester.nudged.headline'),
      clock: [{ text: text.t('clocks.ahead.close-unanswered', when('21T21:10')) }],
      canReport: true,
      hasSteps: true,
    });
  });

  test('tells a request that nobody decided from one that the user did not answer', () => {
    expect(requester(waited.expired)).toMatchObject({
      headline: text.t('requester.state.enforce.expired.headline'),
      canStart: true,
      canReport: false,
      clock: [],
    });
    expect(requester(waited.closed)).toMatchObject({
      headline: text.t('clocks.requester.closed.headline'),
      canStart: false,
      canReport: true,
      clock: [],
    });
  });

  test('says so where the change is undone with it', () => {
    expect(requester(waited.setBack)).toMatchObject({ clock: [{ text: text.t('clocks.setBack') }] });
  });

  test('an answer about the switch can be closed too, though nobody approved anything', () => {
    const about: Case = { ...waited.closed, ask: 'switch', decision: null };
    expect(requester(about)).toMatchObject({ canReport: true, canStart: false });
  });

  test('does not say that the user said what the audit log shows', () => {
    expect(requester(waited.recorded)).toMatchObject({
      headline: text.t('clocks.requester.recorded.headline'),
    });
    const said: Case = {
      ...waited.recorded,
      history: [{ kind: 'it-worked', at: sampleCase.updatedAt, by: sampleCase.requester }],
    };
    expect(requester(said)).toMatchObject({ headline: text.t('requester.state.enforce.resolved.headline') });
  });

  test('an older message says none of it, and asks for nothing', () => {
    for (const about of Object.values(waited)) {
      expect(requester(about, false)).toMatchObject({ clock: [], hasButtons: false });
    }
  });
});

describe("the approvers' card", () => {
  test.each([
    ['reminded', waited.reminded],
    ['escalated', waited.escalated],
  ] as const)('%s: says who has been waiting since when', (turn, about) => {
    const waiting = { name: 'Megan Bowen', ...when('21T05:00') };
    expect(approvers(about)).toMatchObject({
      headline: text.t(`clocks.approver.${turn}.headline`),
      waiting: [{ text: text.t('clocks.waiting', waiting) }],
    });
  });

  test('begins anew where they are asked anew', () => {
    const about: Case = {
      ...waited.escalated,
      history: [...waited.escalated.history, { kind: 'ask-anew', at: sampleCase.updatedAt, by: null }],
    };
    expect(approvers(about)).toMatchObject({
      headline: text.t('approver.state.enforce.open.headline'),
      waiting: [],
    });
  });

  test('never says that nobody decided where somebody did', () => {
    const headline = text.t('clocks.approver.closed.headline');
    expect(approvers({ ...waited.closed, decision: approved })).toMatchObject({ headline, waiting: [] });
    const { said } = noticeWords(text, { kind: 'already-decided', case: waited.closed, timezone: null });
    expect(said).toContain(text.t('notice.stands', { state: headline }));
  });
});
