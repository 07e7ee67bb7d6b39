/** One entry of a list that a template repeats. */
export interface Line {
  readonly text: string;
}

export interface NumberedLine extends Line {
  readonly number: string;
}

export function toLines(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text }));
}

/** The number stands in a column of its own: "1." at the start of a text would become a Markdown list. */
export function toNumberedLines(texts: readonly string[]): readonly NumberedLine[] {
  return texts.map((text, index) => ({ number: String(index + 1), text }));
}
