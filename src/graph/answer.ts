/** What came back for one request: an HTTP answer (alone or inside a batch), or none. */
export type Answer = Answered | NoAnswer;

export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there was none or it was no JSON. */
  readonly body: unknown;
  /** When it arrived, ISO 8601 in UTC. */
  readonly at: string;
}

export interface NoAnswer {
  readonly kind: 'none';
  /** `dropped` can be tried again at once. `missing`: the batch came back without this answer, or mixed up. */
  readonly why: 'dropped' | 'timed-out' | 'no-token' | 'missing';
  readonly at: string;
}

/** A type of its own, so that "not this" still leaves the other answers. */
type Succeeded = Answered & { readonly status: 200 | 201 | 202 | 204 };

/** Any 2xx. */
export function isOk(answer: Answer): answer is Succeeded {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** Graph's name for the request; of a list in several pages, the last one's. */
export function findRequestId(answer: Answer): string | undefined {
  return answer.kind === 'answered' ? answer.headers['request-id'] : undefined;
}
