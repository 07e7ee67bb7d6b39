/** What arrives at and leaves a loopback server, before anybody has given it a meaning. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A reply, or one of the ways in which a network gives none. */
export type WireAnswer =
  | { readonly kind: 'reply'; readonly reply: WireReply }
  | { readonly kind: 'truncated'; readonly reply: WireReply }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'silence' };

export type AnswerWire = (request: WireRequest) => Promise<WireAnswer>;

export function jsonReply(status: number, body: unknown): WireAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { kind: 'reply', reply: { status, headers, body: JSON.stringify(body) } };
}

export function htmlReply(body: string): WireAnswer {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { kind: 'reply', reply: { status: 200, headers, body } };
}
