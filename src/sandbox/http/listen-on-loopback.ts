import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AnswerWire, WireAnswer, WireReply, WireRequest } from './wire';

export interface LoopbackServer {
  readonly url: string;
  /** Closes every socket at once: nobody waits for a keep-alive connection. */
  readonly stop: () => Promise<void>;
}

// The sandbox gives tokens to everybody who asks, so it must never be reachable from another machine.
const LOOPBACK = '127.0.0.1';

/** A taken port rejects with Node's own error, which holds the code EADDRINUSE and the port. */
export async function listenOnLoopback(port: number, answer: AnswerWire): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => void serve(answer, incoming, outgoing));
  await listen(server, port);
  return { url: `http://${LOOPBACK}:${boundPort(server)}`, stop: () => stop(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not bound to a port.');
  return address.port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(answer: AnswerWire, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    send(outgoing, await answer(await toWireRequest(incoming)));
  } catch (error) {
    // A caller that hung up has nobody left to tell; a defect of the simulator must not look like Graph.
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!outgoing.headersSent) outgoing.writeHead(599, { 'content-type': 'text/plain' });
    outgoing.end(`The sandbox itself failed. ${what}`);
  }
}

async function toWireRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const url = new URL(incoming.url ?? '/', `http://${LOOPBACK}`);
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: flat(incoming.headers),
    body: await text(incoming),
  };
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return Object.fromEntries(pairs);
}

function send(outgoing: ServerResponse, answer: WireAnswer): void {
  switch (answer.kind) {
    case 'reply':
      sendReply(outgoing, answer.reply);
      return;
    case 'truncated':
      sendHalf(outgoing, answer.reply);
      return;
    case 'dropped':
      outgoing.socket?.destroy();
      return;
    case 'silence':
      return;
  }
}

function sendReply(outgoing: ServerResponse, { status, headers, body }: WireReply): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

/** Announces the whole length, sends half of it and hangs up, as a dying proxy does. */
function sendHalf(outgoing: ServerResponse, { status, headers, body }: WireReply): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.write(body.slice(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}
