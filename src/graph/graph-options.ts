import type { Credential } from '../credentials/credential';
import type { Log } from '../workflows/ports/log';
import type { Telemetry } from '../workflows/ports/telemetry';

export interface GraphOptions {
  /** `https://graph.microsoft.com`, or a loopback address; a path and a trailing slash do no harm. */
  readonly baseUrl: string;
  readonly credential: GraphCredential;
  /** Null: no group is named, so nobody is in it. */
  readonly approversGroupId: string | null;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly fetch?: typeof globalThis.fetch;
  /** What all reads of one look may take together. */
  readonly readBudgetMs?: number;
  /** Ask Graph's What If after a look, in the background, and log where it judges otherwise. Default: no. */
  readonly secondOpinion?: boolean;
  /** Absent: nobody wants to know. */
  readonly telemetry?: Telemetry;
  /** How long a write may stay unanswered. */
  readonly writeTimeoutMs?: number;
}

export type GraphCredential =
  /** Only for a Graph on loopback: a real token has no business in a setting. */
  { readonly kind: 'fixed-token'; readonly token: string } | Credential;
