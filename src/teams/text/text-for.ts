import { createInstance } from 'i18next';
import type { TOptions } from 'i18next';
import { formatWhen } from './format-when';
import { languages } from './languages';
import type { Text, Values } from './text';

type Translator = ReturnType<typeof createTranslator>;

let translator: Translator | undefined;

/** The words for a client's locale: exactly that one, else its language, else English. */
export function textFor(locale: string | null): Text {
  const wanted = canonical(locale);
  const lang = findLanguage(wanted);
  translator ??= createTranslator();
  const say = translator.getFixedT(lang);
  // Dates follow the place ("en-GB") even where the words follow only the language.
  const dates = `${wanted}-`.startsWith(`${lang}-`) ? wanted : lang;
  return {
    lang,
    t: (key, values) => say(key, optionsFor(values)),
    list: (key, values) => strings(say(key, { ...optionsFor(values), returnObjects: true })),
    when: (iso, timezone) => formatWhen(dates, iso, timezone),
    join: (items) => new Intl.ListFormat(dates, { type: 'conjunction' }).format(items),
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

function findLanguage(wanted: string): string {
  const candidates = [wanted, wanted.split('-')[0] ?? 'en'];
  return candidates.find((name) => Object.hasOwn(languages, name)) ?? 'en';
}

/** `en_us` and `EN-US` mean `en-US`; what is no locale at all counts as English. */
function canonical(locale: string | null): string {
  try {
    return Intl.getCanonicalLocales((locale ?? 'en').replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
