import type { GraphReply, Ids } from './graph-reply';

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** The headers that a single answer and an answer inside a batch have in common. */
export function replyHeaders(reply: GraphReply, ids: Ids): Readonly<Record<string, string>> {
  const hasBody = reply.body !== undefined || reply.error !== undefined;
  return {
    'Cache-Control': 'no-cache',
    ...(hasBody ? { 'Content-Type': reply.error === undefined ? JSON_TYPE : 'application/json' } : {}),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
    ...reply.headers,
  };
}
