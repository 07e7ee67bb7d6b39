/** About what fits on one line of a phone: RichTextBlocks do not break inside a word by themselves. */
const longestWord = 40;

const invisible = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B]/gu;

/**
 * What a person or Microsoft 365 typed, made fit for a TextRun: one line of bounded length, without the characters that
 * turn the reading direction around or hide. A TextRun shows Markdown, HTML and mentions as typed.
 */
export function cutText(typed: string, maxLength: number): string {
  const line = typed
    .replaceAll(invisible, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return breakable(line.length <= maxLength ? line : `${shorten(line, maxLength - 1)}…`);
}

/** By whole characters, so that no half of an emoji is left over. */
function shorten(line: string, maxLength: number): string {
  let cut = '';
  for (const character of charactersOf(line)) {
    if (cut.length + character.length > maxLength) break;
    cut += character;
  }
  return cut;
}

/** Puts a place to break (a space of no width) into words that are wider than a phone. */
function breakable(line: string): string {
  return line
    .split(' ')
    .map((word) => (word.length <= longestWord ? word : broken(word)))
    .join(' ');
}

function broken(word: string): string {
  // Where each is a character by itself: finding those of other scripts takes far longer.
  if (plain.test(word)) return word.match(lines)?.join('\u200B') ?? word;
  return Array.from(charactersOf(word))
    .map((character, at) => (at > 0 && at % longestWord === 0 ? `\u200B${character}` : character))
    .join('');
}

const plain = /^[\x21-\x7e]*$/;
const lines = new RegExp(`.{1,${longestWord}}`, 'g');

/** Made once: that takes longer than what it is used for. */
const segmenter = new Intl.Segmenter();

/** One after the other: of a long text only its beginning is ever needed. */
function* charactersOf(text: string): Iterable<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}
