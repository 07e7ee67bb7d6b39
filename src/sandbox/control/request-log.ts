/** One request that Graph received, singly or inside a batch. */
interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** With the version, without the query. */
  readonly path: string;
  readonly query: string;
  /** The request id of the batch that it came in; null for a single request. */
  readonly batch: string | null;
  readonly inner: boolean;
  /** `application`, the user principal name of a delegated token's owner, or `nobody`. */
  readonly holder: string;
  /** Null: the connection was dropped or left without an answer. */
  readonly status: number | null;
  readonly durationMs: number;
}

export interface RequestLog {
  readonly add: (entry: LoggedRequest) => void;
  readonly entries: () => readonly LoggedRequest[];
  readonly clear: () => void;
}

export function createRequestLog(): RequestLog {
  let entries: readonly LoggedRequest[] = [];
  return {
    add: (entry) => {
      entries = [...entries, entry].slice(-MOST_ENTRIES);
    },
    entries: () => entries,
    clear: () => {
      entries = [];
    },
  };
}

// A demo that runs for days must not fill the memory; a test never comes near.
const MOST_ENTRIES = 20_000;
