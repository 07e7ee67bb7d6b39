import type { Socket } from 'node:net';
import { createServer } from 'restify';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../workflows/ports/log';
import { causePages } from './cause-pages';
import { policyPage } from './policy-pages';
import { limits } from './limits';
import { readJsonBody } from './read-json-body';
import { refusal, refuse } from './refuse';
import type { HttpError } from './refuse';

export interface ServerOptions {
  readonly port: number;
  /** Undefined: all interfaces. The sandbox binds to loopback. */
  readonly host: string | undefined;
  readonly onActivity: (req: Request, res: Response) => Promise<void>;
  /** Rejects, saying why, while the product cannot do its work. */
  readonly ready: () => Promise<void>;
  readonly log: Log;
}

type ErrorArguments = readonly [Request, Response, HttpError, () => void];

export interface RunningServer {
  readonly port: number;
  /** Takes no new requests and resolves when the running ones have ended. */
  stop(): Promise<void>;
}

/** HTTP: `POST /api/messages`, `GET /healthz`, `GET /readyz`, and the pages that cards link to. Rejects where the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ name: '' });
  setLimits(server);
  server.pre((_req, res, next) => {
    // Whoever goes on asking over an open connection would keep a process alive that has been asked to end.
    if (!server.server.listening) res.setHeader('connection', 'close');
    next();
  });
  server.on('restifyError', (...[, res, error, done]: ErrorArguments) => {
    refuse(res, error, options.log);
    done();
  });
  server.post('/api/messages', readJsonBody, async (req: Request, res: Response) =>
    takeActivity(req, res, options),
  );
  server.get('/healthz', (_req, res, next) => {
    res.send(200, { status: 'up' });
    next();
  });
  server.get('/privacy', policyPage('privacy'));
  server.get('/terms', policyPage('terms'));
  server.get('/causes', causePages(options));
  server.get('/causes/:id', causePages(options));
  const ready = shared(options.ready);
  server.get('/readyz', async (_req: Request, res: Response) => answerReady(res, { ...options, ready }));
  await listen(server, options);
  return { port: server.address().port, stop: () => stop(server) };
}

/** restify hands no options on to Node's server, which reads these when it begins to listen. */
function setLimits({ server }: Server): void {
  Object.assign(server, {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxConnections: limits.connections,
  });
  // restify listens for these and leaves the connection to whoever listens too; without anybody, it would stay for good.
  server.on('upgrade', (_req, socket: Socket) => {
    socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  });
}

async function takeActivity(req: Request, res: Response, { onActivity, log }: ServerOptions): Promise<void> {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(res, refusal('BadRequest', 'The body must be one JSON object, an activity.'), log);
    return;
  }
  await onActivity(req, res);
}

/** Anybody may ask, and each look takes a connection to the database: one at a time is enough for all. */
function shared(look: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  return () => {
    underWay ??= look().finally(() => (underWay = undefined));
    return underWay;
  };
}

async function answerReady(res: Response, { ready, log }: ServerOptions): Promise<void> {
  try {
    await ready();
    res.send(200, { status: 'ready' });
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    res.send(503, { status: 'not ready' });
  }
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = () => {
      server.removeListener('error', reject);
      resolve();
    };
    if (host === undefined) server.listen(port, listening);
    else server.listen(port, host, listening);
  });
}

/**
 * Node looks at no time-outs any more once a server takes no new connections: whoever is slow then, or says nothing at
 * all, is cut off when the others have their answers.
 */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = () => server.server.closeAllConnections();
    const patience = setTimeout(cutOff, limits.drainMs);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    // Connections that only wait for a next request would keep the process alive.
    server.server.closeIdleConnections();
  });
}
