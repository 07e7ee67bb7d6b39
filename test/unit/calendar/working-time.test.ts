import { parseWorkingHours } from '../../../src/calendar/working-hours';
import { isTimeZone, workingTime } from '../../../src/calendar/working-time';

function after(hours: string, zone: string) {
  const working = parseWorkingHours(hours);
  if (!working) throw new Error(`"${hours}" cannot be read.`);
  const count = workingTime(working, zone);
  return (from: string, workingHours: number) => count(new Date(from), workingHours).toISOString();
}

const berlin = after('Mon-Fri 08:00-17:00', 'Europe/Berlin');

describe('working time', () => {
  test.each([
    ['within a day', '2026-11-20T08:00:00.000Z', 4, '2026-11-20T12:00:00.000Z'],
    ['to the last minute of a day', '2026-11-20T08:00:00.000Z', 8, '2026-11-20T16:00:00.000Z'],
    ['over the night', '2026-11-19T15:30:00.000Z', 1, '2026-11-20T07:30:00.000Z'],
    ['over the weekend', '2026-11-20T15:30:00.000Z', 1, '2026-11-23T07:30:00.000Z'],
    ['from a Saturday on', '2026-11-21T10:00:00.000Z', 4, '2026-11-23T11:00:00.000Z'],
    ['from before the day begins', '2026-11-20T03:00:00.000Z', 0.5, '2026-11-20T07:30:00.000Z'],
    ['a week of it', '2026-11-16T07:00:00.000Z', 45, '2026-11-20T16:00:00.000Z'],
    ['no time at all, at night', '2026-11-20T03:00:00.000Z', 0, '2026-11-20T07:00:00.000Z'],
  ])('%s', (...[, from, hours, until]) => {
    expect(berlin(from, hours)).toBe(until);
  });

  test('works by the clock on the wall before and after both changes of it', () => {
    // Summer time begins on March 29 and ends on October 25.
    expect(berlin('2026-03-27T15:00:00.000Z', 2)).toBe('2026-03-30T07:00:00.000Z');
    expect(berlin('2026-10-23T14:00:00.000Z', 2)).toBe('2026-10-26T08:00:00.000Z');
  });

  test.each([
    ['an hour is missing', '2026-03-29T00:00:00.000Z', '2026-03-29T03:00:00.000Z'],
    ['an hour comes twice', '2026-10-25T00:00:00.000Z', '2026-10-25T03:00:00.000Z'],
  ])('counts hours as they pass where %s', (_what, from, until) => {
    expect(after('Sun 00:00-24:00', 'Europe/Berlin')(from, 3)).toBe(until);
  });

  test('a day is as long as it is', () => {
    const sundays = after('Sun 00:00-24:00', 'Europe/Berlin');
    expect(sundays('2026-03-28T23:00:00.000Z', 23)).toBe('2026-03-29T22:00:00.000Z');
    expect(sundays('2026-03-28T23:00:00.000Z', 24)).toBe('2026-04-04T23:00:00.000Z');
    expect(sundays('2026-10-24T22:00:00.000Z', 25)).toBe('2026-10-25T23:00:00.000Z');
  });

  test('what begins in the hour that is missing begins after it', () => {
    expect(after('Sun 02:30-06:00', 'Europe/Berlin')('2026-03-28T23:00:00.000Z', 1)).toBe(
      '2026-03-29T02:30:00.000Z',
    );
  });

  test('zones of half and quarter hours, one with a summer time of half an hour', () => {
    expect(after('Mon-Fri 08:00-17:00', 'Asia/Kolkata')('2026-11-20T11:00:00.000Z', 1)).toBe(
      '2026-11-23T03:00:00.000Z',
    );
    expect(after('Mon-Fri 08:00-17:00', 'Asia/Kathmandu')('2026-11-22T00:00:00.000Z', 1)).toBe(
      '2026-11-23T03:15:00.000Z',
    );
    const lordHowe = after('Sun 00:00-24:00', 'Australia/Lord_Howe');
    // From 11 to 10.5 hours ahead on April 5, at two in the morning.
    expect(lordHowe('2026-04-04T13:00:00.000Z', 24)).toBe('2026-04-05T13:00:00.000Z');
    expect(lordHowe('2026-04-04T13:00:00.000Z', 24.5)).toBe('2026-04-05T13:30:00.000Z');
  });

  test('where midnight itself is skipped no day is lost', () => {
    // Cairo, April 24, 2026: after 23:59 comes 01:00.
    expect(after('Fri-Sat 08:00-09:00', 'Africa/Cairo')('2026-04-23T21:30:00.000Z', 1.5)).toBe(
      '2026-04-25T05:30:00.000Z',
    );
  });

  test('several spans, and spans that overlap, count each minute once', () => {
    const lunch = after('Mon-Fri 08:00-12:00, Mon-Fri 13:00-17:00', 'UTC');
    expect(lunch('2026-11-20T11:30:00.000Z', 1)).toBe('2026-11-20T13:30:00.000Z');
    const overlapping = after('Fri 10:00-14:00, Mon-Fri 08:00-12:00', 'UTC');
    expect(overlapping('2026-11-20T08:00:00.000Z', 6)).toBe('2026-11-20T14:00:00.000Z');
  });

  test('always is always', () => {
    expect(after('always', 'Europe/Berlin')('2026-11-21T23:00:00.000Z', 0.5)).toBe(
      '2026-11-21T23:30:00.000Z',
    );
  });
});

describe('working hours', () => {
  const days = (text: string) => {
    const working = parseWorkingHours(text);
    return working === undefined || working === 'always' ? working : working.map((spans) => spans.length);
  };

  test.each([
    ['Mon-Fri 08:00-17:00', [1, 1, 1, 1, 1, 0, 0]],
    ['  mon-THU 8:00-17:00 ,Fri 08:00-12:30', [1, 1, 1, 1, 1, 0, 0]],
    ['Sun-Thu 09:00-18:00', [1, 1, 1, 1, 0, 0, 1]],
    ['Sat 00:00-24:00', [0, 0, 0, 0, 0, 1, 0]],
    ['Always', 'always'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    '',
    'Mon-Fri',
    '08:00-17:00',
    'Mo-Fr 08:00-17:00',
    'Mon-Fri 17:00-08:00',
    'Mon-Fri 08:00-08:00',
    'Mon-Fri 08:00-24:01',
    'Mon-Fri 08:60-17:00',
    'Mon-Fri 08:00-17:00,',
    'Mon-Fri 08:00-17:00 Sat 08:00-12:00',
    'never',
  ])('"%s" is none', (text) => {
    expect(parseWorkingHours(text)).toBeUndefined();
  });
});

test('time zones are known by their names', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', '', '+02:00'].filter(isTimeZone)).toEqual([
    'Europe/Berlin',
    'UTC',
  ]);
});
