import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { answerWith } from './answer-with';
import { listenOn } from './listen-on';

/**
 * `drop`: the connection breaks before anything is passed on. `error`: 500, quoting what was asked. `cut`: the answer,
 * but for its last character.
 */
export type Spoiling = 'drop' | 'error' | 'cut';

/** Stands between the bot and the token service, and spoils what passes through. */
export interface TokenGate {
  readonly url: string;
  /** From now on; null for no longer. */
  spoil(how: Spoiling | null): void;
  /** How many requests it has spoiled. */
  spoiled(): number;
  stop(): Promise<void>;
}

export async function startTokenGate(tokenServiceUrl: string): Promise<TokenGate> {
  let spoiling: Spoiling | null = null;
  let spoiled = 0;
  const server = createServer(
    answerWith(async (request, response) => {
      const how = spoiling;
      if (how) spoiled += 1;
      const { method = 'GET', url = '/' } = request;
      if (how === 'drop') {
        request.socket.destroy();
        return;
      }
      const asked = await text(request);
      if (how === 'error') {
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ error: { code: 'ServiceError', message: `${method} ${url} ${asked}` } }),
        );
        return;
      }
      const answer = await fetch(`${tokenServiceUrl}${url}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: asked === '' ? null : asked,
      });
      const body = await answer.text();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(how === 'cut' ? body.slice(0, -1) : body);
    }),
  );
  const port = await listenOn(server);
  return {
    url: `http://127.0.0.1:${port}`,
    spoil: (how) => {
      spoiling = how;
    },
    spoiled: () => spoiled,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
