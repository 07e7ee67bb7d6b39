import type { Case } from '../../../src/cases/case';
import { textFor } from '../../../src/teams/text/text-for';
import { approverCaseView } from '../../../src/teams/views/approver-case-view';
import { noticeWords } from '../../../src/teams/views/notice-words';
import { requesterCaseView } from '../../../src/teams/views/requester-case-view';
import { clocksWith } from '../../support/clocks';
import { alex, approved, cameBack, sampleCase } from '../../support/sample-case';

const text = textFor('en');
const clocks = clocksWith();
const approvers = (about: Case) =>
  approverCaseView(text, about, { timezone: null, writes: 'delegated', clocks }).model;
const requester = (about: Case) => requesterCaseView(text, about, { timezone: null, clocks }).model;

const answeredAt = '2026-11-21T07:00:00.000Z';
const henrietta = { id: 'admin-2', displayName: 'Henrietta Mueller' };
const asked: Case = { ...cameBack.pursued, decision: approved };
const answered: Case = {
  ...asked,
  state: 'awaiting-user',
  history: [...asked.history, { kind: 'nothing-left-for-admin', at: answeredAt, by: henrietta }],
};

describe('the switch, asked about after an approval', () => {
  test('the approvers read who approved and who answered', () => {
    const answer = { name: 'Henrietta Mueller', when: text.when(answeredAt, null) };
    expect(approvers(answered)).toMatchObject({
      decided: [
        { text: text.t('approver.decidedBy.approved', { name: alex.displayName, when: whenOf(approved) }) },
        { text: text.t('approver.decidedBy.answered', answer) },
      ],
    });
    const { said } = noticeWords(text, { kind: 'already-decided', case: answered, timezone: null });
    expect(said).toContain(text.t('notice.decidedBy', answer));
  });

  test('the requester reads of no decision while one is waited for', () => {
    const askedAt = { when: text.when(sampleCase.openedAt, null) };
    const decided = { name: alex.displayName, when: whenOf(approved) };
    expect(requester(asked)).toMatchObject({ since: [{ text: text.t('requester.askedAt', askedAt) }] });
    expect(requester(answered)).toMatchObject({
      since: [{ text: text.t('requester.decidedBy', decided) }],
    });
  });
});

test.each(['awaiting-user', 'resolved'] as const)(
  '%s: what is undone afterwards is said to the user',
  (state) => {
    const kept: Case = { ...sampleCase, state, decision: approved };
    const undone: Case = { ...kept, decision: { ...approved, afterwards: 'revert' } };
    expect(requester(undone)).toMatchObject({ next: text.t(`requester.setBack.${state}`) });
    expect(requester(kept)).toMatchObject({ next: text.t(`requester.state.enforce.${state}.next`) });
  },
);

function whenOf({ at }: { readonly at: string }): string {
  return text.when(at, null);
}
