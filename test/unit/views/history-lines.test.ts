import { chapterKinds } from '../../../src/cases/case';
import type { Case } from '../../../src/cases/case';
import { textFor } from '../../../src/teams/text/text-for';
import { approverCaseView } from '../../../src/teams/views/approver-case-view';
import { approverDetailsView } from '../../../src/teams/views/approver-details-view';
import { againOf, historyOf } from '../../../src/teams/views/history-lines';
import { progressOf } from '../../../src/teams/views/progress-of';
import { clocksWith } from '../../support/clocks';
import { alex, approved, cameBack, megan, sampleCase, stepsEnding } from '../../support/sample-case';

const text = textFor('en');
const options = { timezone: null, writes: 'delegated', clocks: clocksWith() } as const;
const at = sampleCase.openedAt;
const linesOf = (history: Case['history']) =>
  historyOf(text, { ...sampleCase, history }, null).flatMap(({ lines }) => lines.map((line) => line.text));

test.each(chapterKinds)('%s is told in words of its own, with the time', (kind) => {
  const [line, ...more] = linesOf([{ kind, at, by: null }]);
  expect(more).toEqual([]);
  expect(line).toContain(text.when(at, null));
  const others = chapterKinds
    .filter((one) => one !== kind)
    .flatMap((one) => linesOf([{ kind: one, at, by: null }]));
  expect(others).not.toContain(line);
});

test('a person is named where it was one', () => {
  expect(linesOf([{ kind: 'approve', at, by: alex }])[0]).toContain('Approved by Alex Wilber');
  expect(linesOf([{ kind: 'still-missing', at, by: megan }])[0]).toContain('says Megan Bowen');
});

test('a long history is cut from its beginning', () => {
  const history = Array.from({ length: 40 }, () => ({ kind: 'remind', at, by: null }) as const);
  expect(linesOf([...history, { kind: 'expire', at, by: null }])).toHaveLength(20);
});

test('the history is for the checked approver, or where they are asked again', () => {
  const once = { ...sampleCase, history: [{ kind: 'remind', at, by: null } as const] };
  expect(approverCaseView(text, once, options).model).toMatchObject({ history: [], again: [] });
  expect(approverDetailsView(text, once, options).model).toHaveProperty('history.length', 1);
  expect(approverCaseView(text, cameBack.fellBack, options).model).toMatchObject({
    again: [{ text: text.t('history.again.fell-back') }],
    history: [{ title: text.t('history.title') }],
  });
});

test('what was approved before is no longer asked about once it is decided again', () => {
  expect(againOf(text, { ...cameBack.fellBack, state: 'approved', decision: approved })).toEqual([]);
});

test('what was not set back stays on the card, with the button and the limit it had', () => {
  expect(approverCaseView(text, cameBack.notSetBack, options).model).toMatchObject({
    canRevert: true,
    style: 'warning',
    headline: text.t('approver.revertNeeded.headline'),
  });
  const done = { ...cameBack.notSetBack, steps: stepsEnding('done') };
  expect(approverCaseView(text, done, options).model).toMatchObject({
    canRevert: false,
    afterwards: [{ text: text.t('approver.afterwardsDone', { when: text.when(approved.at, null) }) }],
  });
});

test('roughly how long it takes is said while it spreads, and that it is still looked after', () => {
  const spreading: Case = { ...sampleCase, state: 'propagating', decision: approved };
  const stepOf = (about: Case) => progressOf(text, about, 5 * 60_000)[0]?.step;
  expect(stepOf(spreading)).toContain('usually 5 to 15 minutes');
  expect(stepOf({ ...spreading, steps: stepsEnding('begun') })).toContain('longer than usual');
  expect(stepOf({ ...spreading, state: 'awaiting-user' })).not.toContain('minutes');
});
