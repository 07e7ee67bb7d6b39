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

  test('dates follow the place, and name their zone', () => {
    expect(textFor('en-GB').when(iso, 'Europe/Berlin')).toBe('21 Nov 2026, 06:00 CET');
    expect(textFor('en-US').when(iso, null)).toMatch(/^Nov 21, 2026, 05:00\sAM UTC$/);
  });

  test('words and dates of a language that is not there are English', () => {
    expect(textFor('sv-SE').when(iso, null)).toBe(textFor('en').when(iso, null));
  });

  test.each(['Mars/Olympus', ''])('a time zone %p that nobody knows is UTC', (zone) => {
    expect(textFor('en-GB').when(iso, zone)).toBe('21 Nov 2026, 05:00 UTC');
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
