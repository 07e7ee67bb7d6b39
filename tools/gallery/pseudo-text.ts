import { textFor } from '../../src/teams/text/text-for';
import type { Text, Values } from '../../src/teams/text/text';
import { accented, fillerFor } from './accented';

/** Around what a sentence is given: it was made elsewhere, and is no word of this language. Neither is drawn. */
const open = '\u2063';
const close = '\u2064';

/** What i18next needs as it is, and never shows. */
const notShown: readonly string[] = ['count', 'context'];

export const pseudoTag = 'qps-ploc';

/**
 * A language that nobody speaks, made from English: longer, accented, in brackets. A word on a card that has no accents
 * did not come from the texts; a sentence without its closing bracket is cut off.
 */
export function pseudoText(): Text {
  const english = textFor('en');
  return {
    lang: pseudoTag,
    t: (key, values) => pseudo(english.t(key, marked(values))),
    list: (key, values) => english.list(key, marked(values)).map(pseudo),
    when: (iso, timezone) => pseudo(english.when(iso, timezone)),
    date: (iso, timezone) => pseudo(english.date(iso, timezone)),
    exactly: (iso, timezone) => pseudo(english.exactly(iso, timezone)),
    span: (days) => pseudo(english.span(days)),
    join: (items) => items.join(', '),
    either: (items) => items.join(' / '),
  };
}

function marked(values: Values | undefined): Values | undefined {
  if (values === undefined) return undefined;
  const entries = Object.entries(values).map(([name, value]): [string, string | number] =>
    notShown.includes(name) ? [name, value] : [name, `${open}${value}${close}`],
  );
  return Object.fromEntries(entries);
}

function pseudo(sentence: string): string {
  const parts = sentence.split(/(\u2063.*?\u2064)/su);
  const words = parts.map((part) => (isGiven(part) ? part.slice(1, -1) : accented(part))).join('');
  return `⟦${words}${fillerFor(parts.filter((part) => !isGiven(part)).join(''))}⟧`;
}

function isGiven(part: string): boolean {
  return part.startsWith(open);
}
