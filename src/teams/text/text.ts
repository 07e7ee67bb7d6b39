import type { ListKey, TextKey } from './language';

export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and its way to write dates and lists. */
export interface Text {
  /** The language that was found: `en`. */
  readonly lang: string;
  readonly t: (key: TextKey, values?: Values) => string;
  readonly list: (key: ListKey, values?: Values) => readonly string[];
  /** A moment (ISO 8601) as people there write it; UTC, and saying so, where the time zone is not known. */
  readonly when: (iso: string, timezone: string | null) => string;
  /** Its day with the year, for what may be long ago. */
  readonly date: (iso: string, timezone: string | null) => string;
  /** Both, for evidence. */
  readonly exactly: (iso: string, timezone: string | null) => string;
  /** "3 years". */
  readonly span: (days: number) => string;
  /** "a, b and c". */
  readonly join: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
}
