import { randomUUID } from 'node:crypto';
import type { WireAnswer, WireReply, WireRequest } from '../http/wire';
import { answerCall } from './answer-call';
import { answerBatch } from './batch';
import { type Exchange, exchange } from './exchange';
import type { CallBody, GraphCall, Version } from './graph-call';
import { badRequest, type GraphReply, toWireBody } from './graph-reply';
import { replyHeaders } from './reply-headers';
import type { World } from './world';

/** Microsoft Graph, as far as this product can see it. */
export async function answerGraph(world: World, request: WireRequest): Promise<WireAnswer> {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(request.path) ?? [];
  const version = toVersion(first);
  const call = toCall(request, { version: version ?? 'v1.0', path: rest });
  const answer = (): GraphReply | Promise<GraphReply> => {
    if (version === undefined) return badRequest(`Invalid version: ${first}`);
    return isBatch(call) ? answerBatch(world, call) : answerCall(world, call);
  };
  return toWireAnswer(world, call, await exchange(world, call, answer));
}

function toVersion(segment: string): Version | undefined {
  const lower = segment.toLowerCase();
  return lower === 'v1.0' || lower === 'beta' ? lower : undefined;
}

function isBatch({ method, path }: GraphCall): boolean {
  return method === 'POST' && /^\/(\$|%24)batch$/i.test(path);
}

function toCall(request: WireRequest, { version, path }: Pick<GraphCall, 'version' | 'path'>): GraphCall {
  const requestId = randomUUID();
  return {
    version,
    path,
    method: request.method,
    query: request.query,
    headers: request.headers,
    body: toBody(request.body),
    requestId,
    clientRequestId: request.headers['client-request-id'] ?? requestId,
    batch: null,
  };
}

function toBody(text: string): CallBody {
  if (text === '') return { kind: 'absent' };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'malformed' };
    throw error;
  }
}

function toWireAnswer(world: World, call: GraphCall, result: Exchange): WireAnswer {
  if (result.kind === 'drop') return { kind: 'dropped' };
  if (result.kind === 'silence') return { kind: 'silence' };
  const reply = toWireReply(world, call, result.reply);
  if (result.spoil === 'truncate') return { kind: 'truncated', reply };
  if (result.spoil === 'malformed')
    return { kind: 'reply', reply: { ...reply, body: `${reply.body}}<html>` } };
  return { kind: 'reply', reply };
}

function toWireReply(world: World, call: GraphCall, reply: GraphReply): WireReply {
  const body = toWireBody(reply, call, world.tenant.now());
  const headers = { ...replyHeaders(reply, call), 'OData-Version': '4.0' };
  return { status: reply.status, headers, body: body === undefined ? '' : JSON.stringify(body) };
}
