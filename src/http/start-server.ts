import { createServer, plugins } from 'restify';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../workflows/ports/log';
import { causePages } from './cause-pages';
import { badRequest, refuse } from './refuse';
import type { HttpError } from './refuse';

/** Teams' own limit for an activity is 100 kB of UTF-16; anything far above it is not from Teams. */
const bodyLimits = { maxBodySize: 512 * 1024, mapParams: false };

/** A client that cannot say what it wants in this time is holding a connection, not talking. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;

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
  server.server.headersTimeout = headersTimeoutMs;
  server.server.requestTimeout = requestTimeoutMs;
  server.pre((_req, res, next) => {
    // Whoever goes on asking over an open connection would keep a process alive that has been asked to end.
    if (!server.server.listening) res.setHeader('connection', 'close');
    next();
  });
  server.on('restifyError', (...[, res, error, done]: ErrorArguments) => {
    refuse(res, error, options.log);
    done();
  });
  server.post('/api/messages', plugins.jsonBodyParser(bodyLimits), async (req: Request, res: Response) =>
    takeActivity(req, res, options),
  );
  server.get('/healthz', (_req, res, next) => {
    res.send(200, { status: 'up' });
    next();
  });
  server.get('/causes', causePages(options));
  server.get('/causes/:id', causePages(options));
  server.get('/readyz', async (_req: Request, res: Response) => answerReady(res, options));
  await listen(server, options);
  return { port: server.address().port, stop: () => stop(server) };
}

async function takeActivity(req: Request, res: Response, { onActivity, log }: ServerOptions): Promise<void> {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(res, badRequest('The body must be one JSON object, an activity, sent as application/json.'), log);
    return;
  }
  await onActivity(req, res);
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

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Connections that only wait for a next request would keep the process alive.
    server.server.closeIdleConnections();
  });
}
