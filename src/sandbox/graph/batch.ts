import { randomUUID } from 'node:crypto';
import { answerCall } from './answer-call';
import { authenticate } from './authenticate';
import { type BatchStep, parseBatch } from './batch-body';
import { exchange } from './exchange';
import type { GraphCall } from './graph-call';
import { type GraphReply, ok, refuse, toWireBody } from './graph-reply';
import { replyHeaders } from './reply-headers';
import type { World } from './world';

interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** `POST /$batch`: each request by itself through the same rules, and answers in no order that one could rely on. */
export async function answerBatch(world: World, call: GraphCall): Promise<GraphReply> {
  const identity = authenticate(world, call);
  if (!identity.ok) return identity.reply;
  const parsed = parseBatch(call.body);
  if (!parsed.ok) return parsed.reply;
  const responses = await runSteps(world, call, parsed.steps);
  return ok({ responses: shuffled(responses, world.random) });
}

function runSteps(world: World, outer: GraphCall, steps: readonly BatchStep[]): Promise<BatchResponse[]> {
  const running = new Map<string, Promise<BatchResponse>>();
  for (const step of steps) {
    const needed = step.dependsOn.flatMap((id) => running.get(id) ?? []);
    const result = Promise.all(needed).then((before) =>
      before.every(({ status }) => status < 400)
        ? runStep(world, toInnerCall(outer, step), step.id)
        : toResponse(world, toInnerCall(outer, step), { id: step.id, reply: failedDependency }),
    );
    running.set(step.id, result);
  }
  return Promise.all(running.values());
}

const failedDependency = refuse(424, 'FailedDependency', 'A request that this one depends on has failed.');

async function runStep(world: World, call: GraphCall, id: string): Promise<BatchResponse> {
  const result = await exchange(world, call, () => answerCall(world, call));
  // Only faults that strike a connection have no reply, and those never strike an inner request.
  if (result.kind !== 'reply') throw new Error('A request inside a batch was left without an answer.');
  return toResponse(world, call, { id, reply: result.reply });
}

function toResponse(
  world: World,
  call: GraphCall,
  { id, reply }: { id: string; reply: GraphReply },
): BatchResponse {
  const body = toWireBody(reply, call, world.tenant.now());
  const response = { id, status: reply.status, headers: replyHeaders(reply, call) };
  return body === undefined ? response : { ...response, body };
}

function toInnerCall(outer: GraphCall, { method, url, headers, body }: BatchStep): GraphCall {
  const { pathname, searchParams } = new URL(`http://inner/${url.replace(/^\/+/, '')}`);
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const requestId = randomUUID();
  return {
    version: outer.version,
    method,
    path: pathname,
    query: searchParams,
    headers: { ...own, authorization: outer.headers['authorization'] ?? '' },
    body: body === undefined ? { kind: 'absent' } : { kind: 'json', value: body },
    requestId,
    clientRequestId: own['client-request-id'] ?? requestId,
    batch: outer.requestId,
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
