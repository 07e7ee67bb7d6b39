import type { Holder } from '../tokens/token-registry';

export type Version = 'v1.0' | 'beta';

export type CallBody =
  | { readonly kind: 'absent' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'json'; readonly value: unknown };

/** A request to Graph, whether it came singly or inside a batch. */
export interface GraphCall {
  readonly version: Version;
  readonly method: string;
  /** Without the version, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: CallBody;
  readonly requestId: string;
  readonly clientRequestId: string;
  /** The request id of the batch around it; null for a single request. */
  readonly batch: string | null;
}

/** A call that has found its route, its caller and its rights. */
export interface RoutedCall extends GraphCall {
  /** What stands at the `{id}` of the route, decoded; empty for a route without one. */
  readonly id: string;
  readonly holder: Holder;
}
