export interface Token {
  readonly text: string;
  /** Set for a literal: what it stands for. */
  readonly literal?: string | number | boolean | null;
}

const pattern =
  /\s*(?:'((?:[^']|'')*)'|(\d{4}-\d\d-\d\dT[\d:.]+Z)|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_@0-9][\w./@-]*)|([(),:]))/y;

/** Undefined when something in the text is no token at all. */
export function parseTokens(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const source = text.trim();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) return undefined;
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, quoted, time, number, word, sign]: RegExpExecArray): Token {
  if (quoted !== undefined) return { text: 'literal', literal: quoted.replaceAll("''", "'") };
  if (time !== undefined) return { text: 'literal', literal: withMilliseconds(time) };
  if (number !== undefined) return { text: 'literal', literal: Number(number) };
  if (word === 'true' || word === 'false') return { text: word, literal: word === 'true' };
  if (word === 'null') return { text: word, literal: null };
  return { text: word ?? sign ?? '' };
}

/** Stored times have milliseconds; a text comparison needs both in one format. */
function withMilliseconds(time: string): string {
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? time : parsed.toISOString();
}
