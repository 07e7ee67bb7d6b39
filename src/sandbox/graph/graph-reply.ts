/** An answer before it gets its headers and, for an error, its inner error. */
export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly error?: GraphError;
}

interface GraphError {
  readonly code: string;
  readonly message: string;
}

export function ok(body: unknown): GraphReply {
  return { status: 200, body };
}

export const noContent: GraphReply = { status: 204 };

export function refuse(status: number, code: string, message: string): GraphReply {
  return { status, error: { code, message } };
}

export function badRequest(message: string): GraphReply {
  return refuse(400, 'BadRequest', message);
}

export const notAuthorised = refuse(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);

export function noSuchResource(id: string): GraphReply {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return refuse(404, 'Request_ResourceNotFound', message);
}

export function noSuchSegment(segment: string): GraphReply {
  return badRequest(`Resource not found for the segment '${segment}'.`);
}

export const malformedBody = badRequest(
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
);

/** The body as it goes over the wire: an error carries the ids by which support would find it. */
export function toWireBody(reply: GraphReply, ids: Ids, now: number): unknown {
  if (reply.error === undefined) return reply.body;
  const date = new Date(now).toISOString().slice(0, 19);
  const innerError = { date, 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  return { error: { ...reply.error, innerError } };
}

export interface Ids {
  readonly requestId: string;
  readonly clientRequestId: string;
}
