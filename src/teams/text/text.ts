import type { ListKey, TextKey } from './language';

export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and its way to write dates and lists. */
export interface Text {
  /** The language that was found: `en`. */
  readonly lang: string;
  readonly t: (key: TextKey, values?: Values) => string;
  readonly list: (key: ListKey, values?: Values) => readonly string[];
  /** A moment (ISO 8601) as people there write it; UTC where the time zone is not known. */
  readonly when: (iso: string, timezone: string | null) => string;
  /** "a, b and c". */
  readonly join: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
}
