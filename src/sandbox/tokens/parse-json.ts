/** Undefined for a text that is not JSON: whoever asked parses the shape next and refuses it there. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
