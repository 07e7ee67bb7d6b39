/** How many days each kind of data is kept; null: for ever. */
export interface KeepDays {
  /** Cases, after the last thing that happened to them. Those under way are always kept. */
  readonly cases: number | null;
  /** Entries of the audit record, after they were written. */
  readonly audit: number | null;
  /** Where a conversation stands, after the last word in it. */
  readonly chats: number | null;
  /** How somebody is reached, after they removed the app. */
  readonly people: number | null;
}

/** What is older than its moment (ISO 8601) goes; null: nothing does. */
export type Cutoffs = { readonly [K in keyof KeepDays]: string | null };

/** How many rows of each went. */
export type Purged = { readonly [K in keyof KeepDays]: number };

/** Deletes what is too old to be kept. */
export interface Retention {
  /** A batch of each kind at most, so that nobody waits for it: whoever calls does so until nothing goes any more. */
  purge(before: Cutoffs): Promise<Purged>;
}
