import { createInstance } from 'i18next';
import type { TOptions } from 'i18next';
import { formatSpan } from './format-span';
import { formatDate, formatWhen } from './format-when';
import { languages } from './languages';
import type { TextKey } from './language';
import type { Text, Values } from './text';

type Translator = ReturnType<typeof createTranslator>;

let translator: Translator | undefined;

/** Far more locales than a company has; clients may name any. */
const mostKept = 100;

const kept = new Map<string, Text>();

/** The words for a client's locale: exactly that one, else its language, as spoken elsewhere if need be, else English. */
export function textFor(locale: string | null): Text {
  const name = locale ?? 'en';
  const known = kept.get(name);
  if (known) return known;
  const made = makeText(canonical(name));
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, made);
  return made;
}

function makeText(wanted: string): Text {
  const lang = findLanguage(wanted);
  translator ??= createTranslator();
  const say = translator.getFixedT(lang);
  // Dates follow the place ("en-GB") even where the words follow only the language.
  const dates = languageOf(wanted) === languageOf(lang) ? wanted : lang;
  // Words without values are always the same, and a card has dozens of them.
  const plain = new Map<TextKey, string>();
  const sayPlain = (key: TextKey) => {
    const words = plain.get(key) ?? say(key, optionsFor());
    plain.set(key, words);
    return words;
  };
  return {
    lang,
    t: (key, values) => (values === undefined ? sayPlain(key) : say(key, optionsFor(values))),
    list: (key, values) => strings(say(key, { ...optionsFor(values), returnObjects: true })),
    when: (iso, timezone) => {
      const moment = formatWhen(dates, iso, timezone);
      return moment ? say('labels.moment', optionsFor({ ...moment })) : iso;
    },
    date: (iso, timezone) => formatDate(dates, iso, timezone),
    exactly: (iso, timezone) => {
      const moment = formatWhen(dates, iso, timezone);
      const day = formatDate(dates, iso, timezone);
      return moment ? say('labels.moment', optionsFor({ ...moment, day })) : iso;
    },
    span: (days) => formatSpan(dates, days),
    join: (items) => new Intl.ListFormat(dates, { type: 'conjunction' }).format(items),
    either: (items) => new Intl.ListFormat(dates, { type: 'disjunction' }).format(items),
  };
}

function createTranslator() {
  const resources = Object.fromEntries(
    Object.entries(languages).map(([name, words]) => [name, { translation: words }]),
  );
  const instance = createInstance();
  void instance.init({
    resources,
    fallbackLng: 'en',
    initAsync: false,
    // HTML escaping would put `&lt;` into cards; what people type is kept out of Markdown by TextRuns.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** `nest: false`: a name like `$t(answer.fine)` is a name. */
function optionsFor(values: Values = {}): TOptions {
  return { ...values, nest: false };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Somebody in Portugal reads Brazilian Portuguese rather than English. */
function findLanguage(wanted: string): string {
  const tags = Object.keys(languages);
  const isRelative = (tag: string) => languageOf(tag) === languageOf(wanted);
  return [wanted, languageOf(wanted)].find((name) => tags.includes(name)) ?? tags.find(isRelative) ?? 'en';
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** `en_us` and `EN-US` mean `en-US`; what is no locale at all counts as English. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
