/**
 * Why something cannot be known. The first four come from a request that failed, the others from what Graph
 * does not tell or from what decides only at sign-in.
 */
export type UnknownReason =
  | 'not-permitted'
  | 'not-licensed'
  | 'throttled'
  | 'not-answered'
  | 'not-exposed'
  | 'depends-on-location'
  | 'depends-on-conditions';

export interface Origin {
  /** The request it came from, in the form of Microsoft's documentation: `GET /beta/users/{id}/...`. */
  readonly source: string;
  /** When it was read, ISO 8601 in UTC. A cached fact keeps the time of its reading. */
  readonly readAt: string;
  /** Graph's `request-id`, for Microsoft's support. Absent where no answer came, or none was asked for. */
  readonly requestId?: string;
}

export interface Known<T> extends Origin {
  readonly state: 'known';
  readonly value: T;
}

export interface Unknown extends Origin {
  readonly state: 'unknown';
  readonly reason: UnknownReason;
}

/** Something looked up. Not knowing is a value: a refused or throttled read never looks like "no". */
export type Fact<T> = Known<T> | Unknown;

/** Where something was read, for what is derived from it. */
export function originOf({ source, readAt, requestId }: Origin): Origin {
  return { source, readAt, ...(requestId !== undefined && { requestId }) };
}

/** Derives a fact from another one, keeping where and when it was read. */
export function mapFact<A, B>(fact: Fact<A>, derive: (value: A) => B): Fact<B> {
  return fact.state === 'known' ? { ...fact, value: derive(fact.value) } : fact;
}
