/** What a card holds that is not to be translated: names, ids, addresses, what Microsoft 365 answered. */
export type Data = readonly (string | RegExp)[];

/** What `cutText` puts into long words. */
const placeToBreak = '\u200B';

/** The parts of a card that somebody reads or hears. */
const read = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'speak', 'tooltip', 'altText'];

/**
 * The words of a card in the pseudo-language that have no accents: they did not come from the texts. Whole pieces of
 * data are taken out first, in their order.
 */
export function hardCodedWords(card: unknown, data: Data): readonly string[] {
  return textsOf(card).flatMap((text) => {
    const whole = text.replaceAll(placeToBreak, '');
    const rest = data.reduce<string>((left, piece) => left.replaceAll(piece, ' '), whole);
    return rest.match(/(?<!\p{L})[A-Za-z]+(?!\p{L})/gu) ?? [];
  });
}

function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && read.includes(key) ? [value] : textsOf(value),
  );
}
