import { textFor } from '../../../src/teams/text/text-for';
import { cutText } from '../../../src/teams/views/cut-text';

const iso = '2026-11-21T05:00:00.000Z';

describe('textFor', () => {
  test.each([null, 'en', 'en-US', 'en_us', 'EN-gb', 'sv-SE', 'qps-ploc', 'x', '!!', ''])(
    '%p speaks English',
    (locale) => {
      expect(textFor(locale)).toMatchObject({ lang: 'en' });
      expect(textFor(locale).t('buttons.start')).toBe('Start a check');
    },
  );

  test.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ja', 'ja'],
  ])('%p speaks %p', (locale, lang) => {
    expect(textFor(locale)).toMatchObject({ lang });
  });

  test("moments follow the place and the reader's clock, and name the zone only where it is not theirs", () => {
    expect(textFor('en-GB').when(iso, 'Europe/Berlin')).toMatch(/^Sat,? 21 Nov at 0?6:00$/);
    expect(textFor('en-US').when(iso, 'Europe/Berlin')).toMatch(/^Sat, Nov 21 at 6:00\sAM$/);
    expect(textFor('en-US').when(iso, null)).toMatch(/^Sat, Nov 21 at 5:00\sAM\sUTC$/);
    expect(textFor('de').when(iso, 'Europe/Berlin')).toMatch(/^Sa\.?,? 21\. Nov\.? um 0?6:00$/);
  });

  test('what may be long ago has its year, and an hour only as evidence', () => {
    expect(textFor('en-US').date(iso, 'Europe/Berlin')).toBe('November 21, 2026');
    expect(textFor('de').date('2026-11-21T23:30:00.000Z', 'Europe/Berlin')).toBe('22. November 2026');
    expect(textFor('en').date('never', null)).toBe('never');
    expect(textFor('en-US').exactly(iso, null)).toMatch(/^November 21, 2026 at 5:00\sAM\sUTC$/);
    expect(textFor('en').exactly('never', null)).toBe('never');
  });

  test.each([
    ['en', 1, '1 day'],
    ['en', 90, '90 days'],
    ['en', 365, '1 year'],
    ['en', 1095, '3 years'],
    ['en', 400, '400 days'],
    ['pl', 1095, '3 lata'],
    ['de', 365, '1 Jahr'],
  ])('in %p %p days are %p', (locale, days, said) => {
    expect(textFor(locale).span(days)).toBe(said);
  });

  test('words and dates of a language that is not there are English', () => {
    expect(textFor('sv-SE').when(iso, null)).toBe(textFor('en').when(iso, null));
  });

  test.each(['Mars/Olympus', ''])('a time zone %p that nobody knows is UTC', (zone) => {
    expect(textFor('en-GB').when(iso, zone)).toMatch(/^Sat,? 21 Nov at 0?5:00\sUTC$/);
  });

  test('what is no moment is shown as it came', () => {
    expect(textFor('en').when('soon', null)).toBe('soon');
  });

  test('names are put in as they are', () => {
    const name = 'A & B <i> $& $1 {{when}} $t(buttons.start)';
    expect(textFor('en').t('notice.stands', { state: name })).toBe(`It stands at: ${name}`);
  });

  test('counts take their plural', () => {
    const { t } = textFor('en');
    expect(t('answer.unknownCount', { count: 1 })).toMatch(/^1 thing /);
    expect(t('answer.unknownCount', { count: 2 })).toMatch(/^2 things /);
  });
});

describe('cutText', () => {
  test.each([
    ['a name', 'Ann O’Neil', 80, 'Ann O’Neil'],
    ['line breaks and tabs', 'a\r\n\tb\u0000c', 80, 'a b c'],
    ['turned reading direction', 'a\u202Egnp.exe\u2066', 80, 'agnp.exe'],
    ['too long', 'abcdef', 4, 'abc…'],
    ['an emoji at the edge stays whole or goes', 'ab👩‍👩‍👧‍👦c', 6, 'ab…'],
    ['nothing but spaces', ' \n ', 80, ''],
  ])('%s', (...[, typed, max, shown]) => {
    expect(cutText(typed, max)).toBe(shown);
  });

  test('a word wider than a phone can break, and says the same', () => {
    const word = 'x'.repeat(95);
    expect(
      cutText(word, 500)
        .split('\u200B')
        .map(({ length }) => length),
    ).toEqual([40, 40, 15]);
    expect(cutText(word, 500).replaceAll('\u200B', '')).toBe(word);
  });
});
