import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { listenOn } from '../../support/listen-on';

/** A request as it came to the gate. `path` holds the query too. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What goes wrong. `carriedOut`: the other side did what was asked, and only the answer is spoiled; the caller cannot
 * know. `cut`, `malformed` and `change` always are.
 */
export type Harm =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly carriedOut?: boolean;
    }
  | { readonly kind: 'drop' | 'silence'; readonly carriedOut?: boolean }
  /** The announced length, half of the body, and a broken connection. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'change'; readonly change: (answer: Answered, request: Passing) => Answered };

/** Which requests are struck: whatever is named must fit. */
export interface Aim {
  readonly method?: string;
  readonly path?: RegExp;
  /** Words that stand in the path or in the body, such as whose account it is about. */
  readonly about?: string;
  readonly times?: number;
}

export interface Strike {
  /** How many requests it has met. */
  met(): number;
  /** From now on it meets none. */
  end(): void;
}

/** What came through, and how it was answered; null: not at all. */
export interface Passed extends Passing {
  readonly at: number;
  readonly status: number | null;
  /** The body of that answer. */
  readonly answer: string;
  /** What the other side said, whatever came of it; null: it was not asked. */
  readonly carriedOut: number | null;
}

/** Stands between the product and one of its neighbours, and lets happen what networks do. */
export interface Gate {
  readonly url: string;
  strike(aim: Aim, harm: Harm): Strike;
  /** No fault any more. */
  calm(): void;
  /** Oldest first. */
  passed(): readonly Passed[];
  stop(): Promise<void>;
}

interface Armed extends Aim {
  readonly harm: Harm;
  left: number;
  met: number;
}

export async function startGate(target: string): Promise<Gate> {
  let armed: Armed[] = [];
  const passed: Passed[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  // As Microsoft's front doors do: Node's own 5 s would end connections just when a process that stood still goes on.
  server.keepAliveTimeout = 120_000;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(incoming);
    const at = Date.now();
    const hit = armed.find((one) => one.left > 0 && fits(one, request));
    if (hit) {
      hit.left -= 1;
      hit.met += 1;
    }
    const outcome = await answer(target, request, hit?.harm);
    const { said, carriedOut } = outcome;
    passed.push({ ...request, at, status: said?.status ?? null, answer: said?.body ?? '', carriedOut });
    send(response, outcome);
  }

  const port = await listenOn(server);
  return {
    url: `http://127.0.0.1:${port}`,
    strike(aim, harm) {
      const one: Armed = { ...aim, harm, left: aim.times ?? 1, met: 0 };
      armed = [...armed, one];
      return {
        met: () => one.met,
        end: () => {
          one.left = 0;
        },
      };
    },
    calm: () => {
      for (const one of armed) one.left = 0;
      armed = [];
    },
    passed: () => passed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fits({ method, path, about }: Aim, request: Passing): boolean {
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || path.test(request.path)) &&
    (about === undefined || `${decodeURIComponent(request.path)} ${request.body}`.includes(about))
  );
}

async function read(incoming: IncomingMessage): Promise<Passing> {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headers)
    // They are about this connection, not about the next one.
    .filter(
      ([name]) => !['host', 'connection', 'content-length', 'transfer-encoding', 'expect'].includes(name),
    )
    .map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return { method, path: url, headers: Object.fromEntries(headers), body: await text(incoming) };
}

interface Outcome {
  /** Null: nothing is said. */
  readonly said: Answered | null;
  readonly carriedOut: number | null;
  readonly how: 'whole' | 'half' | 'drop' | 'silence';
}

async function answer(target: string, request: Passing, harm: Harm | undefined): Promise<Outcome> {
  if (!harm) return whole(await passOn(target, request));
  if (harm.kind === 'delay') await delay(harm.ms);
  const done = isPassedOn(harm) ? await passOn(target, request) : null;
  const carriedOut = done?.status ?? null;
  if (harm.kind === 'drop' || harm.kind === 'silence') return { said: null, carriedOut, how: harm.kind };
  if (harm.kind === 'answer') return { said: toAnswer(harm), carriedOut, how: 'whole' };
  const said = done && spoil(done, request, harm);
  return { said, carriedOut, how: harm.kind === 'cut' ? 'half' : 'whole' };
}

function whole(said: Answered): Outcome {
  return { said, carriedOut: said.status, how: 'whole' };
}

function isPassedOn(harm: Harm): boolean {
  const isInItsPlace = harm.kind === 'answer' || harm.kind === 'drop' || harm.kind === 'silence';
  return !isInItsPlace || (harm.carriedOut ?? false);
}

function spoil(done: Answered, request: Passing, harm: Harm): Answered {
  if (harm.kind === 'malformed') return { ...done, body: `${done.body}}<html>` };
  return harm.kind === 'change' ? harm.change(done, request) : done;
}

function toAnswer({ status, headers = {}, body }: Extract<Harm, { kind: 'answer' }>): Answered {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  };
}

async function passOn(target: string, { method, path, headers, body }: Passing): Promise<Answered> {
  const response = await fetch(`${target}${path}`, {
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
    body: body === '' ? null : body,
    redirect: 'manual',
  });
  const kept = [...response.headers].filter(
    ([name]) => !['connection', 'keep-alive', 'content-length', 'transfer-encoding'].includes(name),
  );
  return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
}

function send(response: ServerResponse, { said, how }: Outcome): void {
  if (how === 'silence') return;
  if (how === 'drop' || !said) {
    response.destroy();
    return;
  }
  const { status, headers, body } = said;
  if (how === 'half') {
    // An answer without a body is cut off too: its length was announced, and nothing of it came.
    response.writeHead(status === 204 ? 200 : status, {
      ...headers,
      'content-length': Buffer.byteLength(body) || 2,
    });
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
    response.flushHeaders();
    return;
  }
  response.writeHead(status, headers);
  response.end(body);
}
