import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { answerWith } from './answer-with';

/** A Graph that says what a test tells it to. Batches are taken apart and answered from the same script. */
export interface FakeGraph {
  readonly url: string;
  /** What came over the wire, batches as one. */
  readonly requests: readonly Call[];
  /** What was asked for, inside of batches too. */
  readonly calls: readonly Call[];
  /** `GET /beta/users/u1/authentication/requirements`, without query; several replies are given in turn, the last for good. */
  on(route: string, ...replies: Scripted[]): void;
  /** Changes the inner answers of every batch: their order, their number, their shape. */
  mangle(change: (responses: InnerReply[]) => unknown): void;
  /** What every batch is answered with around its inner answers. */
  batchHeaders(headers: Record<string, string>): void;
  /** Instead of the script, for every request over the wire. */
  always(reply: Reply | undefined): void;
  stop(): Promise<void>;
}

interface Call {
  readonly route: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** `drop` closes the connection, `hang` never answers. */
export type Reply =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
      readonly text?: string;
    }
  | 'drop'
  | 'hang';
type Scripted = Reply | ((call: Call) => Reply);

interface InnerReply {
  id: unknown;
  status: unknown;
  headers?: Record<string, string>;
  body?: unknown;
}

const Bound = z.object({ port: z.number() });

export async function startFakeGraph(): Promise<FakeGraph> {
  const script = new Map<string, Scripted[]>();
  const requests: Call[] = [];
  const calls: Call[] = [];
  let change = (responses: InnerReply[]): unknown => responses;
  let instead: Reply | undefined;
  let outerHeaders: Record<string, string> = {};

  const answer = (call: Call): Reply => {
    calls.push(call);
    const replies = script.get(call.route);
    if (!replies) return { status: 404, body: { error: { code: 'Unscripted', message: call.route } } };
    const next = replies.length > 1 ? replies.shift() : replies[0];
    if (next === undefined) throw new Error('a route without replies');
    return typeof next === 'function' ? next(call) : next;
  };

  const answerBatch = (call: Call): Reply => {
    const inner = toInnerCalls(call).map(([id, innerCall]) => ({ id, reply: answer(innerCall) }));
    if (inner.some(({ reply }) => reply === 'hang')) return 'hang';
    const responses = inner.map(({ id, reply }) => toInnerReply(id, reply));
    return { status: 200, headers: outerHeaders, body: { responses: change(responses) } };
  };

  const server = createServer(
    answerWith(async (incoming, outgoing) => {
      const call = await readCall(incoming);
      requests.push(call);
      send(outgoing, instead ?? (call.route.endsWith('/$batch') ? answerBatch(call) : answer(call)));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = Bound.parse(server.address());

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    calls,
    on: (route, ...replies) => void script.set(route, replies),
    mangle: (how) => (change = how),
    batchHeaders: (headers) => (outerHeaders = headers),
    always: (reply) => (instead = reply),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readCall(incoming: IncomingMessage): Promise<Call> {
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return toCall({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body });
}

function toCall({
  method,
  url,
  headers,
  body,
}: Omit<Call, 'route' | 'query'> & { method: string; url: string }): Call {
  const { pathname, searchParams } = new URL(url, 'http://graph');
  return { route: `${method} ${decodeURIComponent(pathname)}`, query: searchParams, headers, body };
}

const BatchBody = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      method: z.string(),
      url: z.string(),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
  ),
});

function toInnerCalls(call: Call): [string, Call][] {
  const version = call.route.split('/')[1] ?? '';
  return BatchBody.parse(call.body).requests.map(({ id, method, url, headers, body }) => [
    id,
    toCall({ method, url: `/${version}${url}`, headers, body }),
  ]);
}

function toInnerReply(id: string, reply: Reply): InnerReply {
  if (typeof reply === 'string') return { id, status: 504 };
  const { status, headers, body } = reply;
  return { id, status, ...(headers && { headers }), ...(body !== undefined && { body }) };
}

function send(outgoing: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'drop') {
    outgoing.destroy();
    return;
  }
  const { status, headers, body, text = body === undefined ? '' : JSON.stringify(body) } = reply;
  // restify, loaded by another test of this process, makes Node's own writeHead return nothing.
  outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  outgoing.end(text);
}
