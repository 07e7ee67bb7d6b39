import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What came over a connection until the other side closed it. */
export interface Heard {
  /** Null: it was closed without an answer. */
  readonly status: number | null;
  /** All of it, as it came. */
  readonly text: string;
  readonly afterMs: number;
}

/** Says exactly these bytes, whatever HTTP thinks of them, and listens until the other side closes. */
export function say(url: string, ...parts: readonly (string | Buffer)[]): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = openTo(url);
    const begun = performance.now();
    let text = '';
    socket.setEncoding('utf8').on('data', (heard: string) => (text += heard));
    // A reset is a way of closing, too.
    socket.on('error', () => undefined);
    socket.once('close', () => resolve({ ...read(text), afterMs: performance.now() - begun }));
    for (const part of parts) socket.write(part);
  });
}

export function openTo(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

function read(text: string): Omit<Heard, 'afterMs'> {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return { status: status === undefined ? null : Number(status), text };
}

/** A request for an activity, with this body and these headers in the place of the usual ones. */
export function posting(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Buffer {
  const all = {
    Host: 'bot.example',
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`POST /api/messages HTTP/1.1\r\n${lines.join('')}\r\n`),
    Buffer.from(body),
  ]);
}

const givenAway = [
  /^(?:server|x-powered-by|via):/im,
  / at .{1,200}:\d+:\d+/,
  /node_modules|node:internal|\.[jt]s:\d/,
  /restify|botbuilder|botframework|kysely|pglite|zod/i,
];

/** What an answer tells that is nobody's business: which server it is, or where in its code it was. */
export function givenAwayBy(answer: string): readonly string[] {
  return givenAway.flatMap((pattern) => pattern.exec(answer)?.[0] ?? []);
}
