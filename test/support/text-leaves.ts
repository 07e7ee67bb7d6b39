/** Where each sentence of a language stands (`answer.who.user`, `help.commands.0`), and the sentence. */
export function leavesOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}
