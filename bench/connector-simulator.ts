import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { listenOn } from '../test/support/listen-on';
import { mostInOneSecond } from './most-in-one-second';

/**
 * Teams' connector as a process of its own, so that its clock is nobody else's. It refuses one send in twenty with 429,
 * half of these with a `Retry-After`, and counts what it took for each conversation.
 */

/** As long as Teams takes on a good day. */
const answerAfterMs = 100;
const refusedOneIn = 20;

const arrivals: number[] = [];
const deliveries: number[] = [];
const perConversation = new Map<string, number>();
let refused = 0;

function report() {
  const counts = [...perConversation.values()];
  return {
    requests: arrivals.length,
    refused,
    people: counts.length,
    doubled: counts.filter((count) => count > 1).length,
    firstDelivery: deliveries[0] ?? null,
    lastDelivery: deliveries.at(-1) ?? null,
    requestsMeanwhile: arrivals.filter((at) => at >= (deliveries[0] ?? 0) && at <= (deliveries.at(-1) ?? 0))
      .length,
    mostInOneSecond: mostInOneSecond(arrivals),
  };
}

async function take(conversationId: string, response: ServerResponse): Promise<void> {
  arrivals.push(Date.now());
  if (arrivals.length % refusedOneIn === 0) {
    refused += 1;
    const headers = refused % 2 === 0 ? { 'retry-after': '1' } : {};
    response.writeHead(429, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { code: 'TooManyRequests', message: 'Slow down.' } }));
    return;
  }
  deliveries.push(Date.now());
  perConversation.set(conversationId, (perConversation.get(conversationId) ?? 0) + 1);
  await delay(answerAfterMs);
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: String(deliveries.length) }));
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const [, conversationId] = /^\/v3\/conversations\/([^/]+)\/activities$/.exec(request.url ?? '') ?? [];
  if (conversationId !== undefined) void take(conversationId, response);
  else response.end(JSON.stringify(report()));
}

void listenOn(createServer(answer)).then((port) => {
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port })}\n`);
});
