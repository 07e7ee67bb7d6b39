import { textFor } from '../text/text-for';

/**
 * What is kept of a text that somebody typed. People paste the app password itself into a note or a reason, where it
 * would stay in the database and be read by everybody who sees the case; it is taken out before anything is kept.
 * Removing too much costs a word, removing too little costs a password. The words in its place are in the language that
 * everybody falls back to, because others read them.
 */
export function keptText(typed: string): string {
  const removed = textFor(null).t('labels.removedPassword');
  return typed
    .trim()
    .replace(inOnePiece, (word) => (isEveryday(word) ? word : removed))
    .replace(inFours, (run) => withoutFours(run, removed));
}

/** As Microsoft 365 shows it: sixteen lower-case letters. Phones turn the first one of a sentence into a capital. */
const inOnePiece = /(?<![\p{L}\p{N}])(?:[A-Za-z][a-z]{15}|[A-Z]{16})(?![\p{L}\p{N}])/gu;

/** As people write it down: in fours, apart by a space, a line or a dash. The whole run of such words, because it is not known where the password begins. */
const inFours = /(?<![\p{L}\p{N}])[A-Za-z][a-z]{3}(?:[\s\u00a0-]+[a-z]{4}){3,}(?![\p{L}\p{N}])/gu;
const gap = /[\s\u00a0-]+/;

/** Each word goes that stands in four which are not prose. */
function withoutFours(run: string, removed: string): string {
  const words = run.split(gap);
  const gone = new Set(
    words.flatMap((_word, n) => {
      const four = [n, n + 1, n + 2, n + 3];
      return n + 3 < words.length && !isProse(words.slice(n, n + 4)) ? four : [];
    }),
  );
  if (gone.size === 0) return run;
  return words.flatMap((word, n) => (!gone.has(n) ? word : gone.has(n - 1) ? [] : removed)).join(' ');
}

/** Two everyday words of four: fewer than one app password in a million has them by chance. */
function isProse(four: readonly string[]): boolean {
  return four.filter(isEveryday).length >= 2;
}

function isEveryday(word: string): boolean {
  return everyday.has(word.toLowerCase());
}

/** Words of four and of sixteen letters that notes are likely to hold. */
const everyday: ReadonlySet<string> = new Set(
  `able also area away back been best both came case code come data days desk does done down each else even ever file
  find form from full gave give goes good half have help here home hour into item just keep kept know last late left
  like line link list live long look lost made mail main make many mean menu mine more most move much must name near
  need next none note once only onto open over page part past plan real room said same scan seem seen send sent show
  side sign site some soon stay stop such sure take task team tell test text than that them then they this thus time
  told took true turn type unit upon used user uses very view wait want week well went were what when whom will wish
  with word work year your
  disproportionate misconfiguration misunderstanding reauthentication responsibilities`.split(/\s+/),
);
