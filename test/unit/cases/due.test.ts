import { parseWorkingHours } from '../../../src/calendar/working-hours';
import { workingTime } from '../../../src/calendar/working-time';
import type { Case, Chapter } from '../../../src/cases/case';
import { agendaOf } from '../../../src/cases/due';
import { clocksWith } from '../../support/clocks';
import { sampleCase } from '../../support/sample-case';

const clocks = clocksWith();
// `sampleCase` was opened at five.
const hour = (count: number) => new Date(Date.parse('2026-11-21T05:00:00.000Z') + count * 3_600_000);
const chapter = (kind: Chapter['kind'], hours: number): Chapter => ({
  kind,
  at: hour(hours).toISOString(),
  by: null,
});

function agenda(changes: Partial<Case>, on = clocks) {
  return agendaOf({ ...sampleCase, ...changes }, on).map(({ type, at }) => [type, at]);
}

describe('a case that waits for a decision', () => {
  test('reminds, escalates and expires, counted from the asking', () => {
    expect(agenda({})).toEqual([
      ['remind', hour(4)],
      ['escalate', hour(8)],
      ['expire', hour(40)],
    ]);
  });

  test('escalates only where there is somebody', () => {
    expect(agenda({}, clocksWith({ escalateAfterHours: null }))).toEqual([
      ['remind', hour(4)],
      ['expire', hour(40)],
    ]);
  });

  test('does each of them once', () => {
    const reminded = [chapter('remind', 4)];
    expect(agenda({ history: reminded })).toEqual([
      ['escalate', hour(8)],
      ['expire', hour(40)],
    ]);
    expect(agenda({ history: [...reminded, chapter('escalate', 8)] })).toEqual([['expire', hour(40)]]);
  });

  test('gives the whole time to those who were told late', () => {
    expect(agenda({ history: [chapter('remind', 100)] })).toEqual([
      ['escalate', hour(104)],
      ['expire', hour(136)],
    ]);
  });

  test.each(['pursue', 'fell-back', 'sign-in-again', 'ask-anew'] as const)('%s begins anew', (kind) => {
    const history = [chapter('remind', 4), chapter('escalate', 8), chapter('approve', 9), chapter(kind, 20)];
    expect(agenda({ history })).toEqual([
      ['remind', hour(24)],
      ['escalate', hour(28)],
      ['expire', hour(60)],
    ]);
  });

  test('escalates first where it was set so', () => {
    const eager = clocksWith({ escalateAfterHours: 1 });
    expect(agenda({}, eager).map(([type]) => type)).toEqual(['escalate', 'remind', 'expire']);
    expect(agenda({ history: [chapter('escalate', 1)] }, eager)).toEqual([
      ['remind', hour(4)],
      ['expire', hour(40)],
    ]);
  });

  test('counts working hours alone', () => {
    const working = parseWorkingHours('Mon-Fri 08:00-17:00') ?? 'always';
    // A Saturday.
    const inOffice = { ...clocks, after: workingTime(working, 'Europe/Berlin') };
    expect(agenda({}, inOffice)).toEqual([
      ['remind', new Date('2026-11-23T11:00:00.000Z')],
      ['escalate', new Date('2026-11-23T15:00:00.000Z')],
      ['expire', new Date('2026-11-27T11:00:00.000Z')],
    ]);
  });
});

describe('a case that waits for the user', () => {
  const ready = { state: 'awaiting-user' } as const;

  test.each(['visible', 'nothing-left-for-admin', 'still-missing'] as const)('counts from %s', (kind) => {
    expect(
      agenda({ ...ready, history: [chapter('remind', 4), chapter('approve', 5), chapter(kind, 6)] }),
    ).toEqual([
      ['nudge', hour(10)],
      ['close-unanswered', hour(26)],
    ]);
  });

  test('asks once, and closes that much later', () => {
    expect(agenda({ ...ready, history: [chapter('visible', 1), chapter('nudge', 50)] })).toEqual([
      ['close-unanswered', hour(66)],
    ]);
  });

  test('asks again after the user said that it is still missing', () => {
    const history = [chapter('visible', 1), chapter('nudge', 5), chapter('still-missing', 6)];
    expect(agenda({ ...ready, history })[0]).toEqual(['nudge', hour(10)]);
  });

  test('is not put off by what is no answer', () => {
    const history = [
      chapter('visible', 1),
      chapter('undeliverable', 3),
      chapter('nudge', 5),
      chapter('undeliverable', 5),
    ];
    expect(agenda({ ...ready, history })).toEqual([['close-unanswered', hour(21)]]);
  });
});

test.each([
  'approved',
  'declined',
  'withdrawn',
  'expired',
  'enforcing',
  'propagating',
  'resolved',
  'failed',
] as const)('a case that is %s waits for nobody', (state) => {
  expect(agenda({ state })).toEqual([]);
});
