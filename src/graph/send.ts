import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import { randomUUID } from 'node:crypto';
import type { Answer, NoAnswer } from './answer';
import type { GraphAddress } from './graph-address';
import type { GraphOptions } from './graph-options';
import { resourceOf } from './resource-of';
import type { TokenSource } from './token-source';
import { TimeoutError, within } from './within';

export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly version: 'v1.0' | 'beta';
  /** Below the version, query included, everything variable encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Somebody's own token instead of the product's. */
  readonly token?: string;
}

/** One request, one answer; never throws and never repeats. */
export type Send = (request: Outgoing, timeoutMs: number) => Promise<Answer>;

interface SendDeps extends Pick<GraphOptions, 'log' | 'now' | 'fetch'> {
  readonly address: GraphAddress;
  readonly token: TokenSource;
}

export function createSend({ address, token, log, now, fetch }: SendDeps): Send {
  const client = Client.initWithMiddleware({
    baseUrl: address.root,
    middleware: fetchOnly(fetch ?? globalThis.fetch),
  });
  return async (request, timeoutMs) => {
    try {
      return await within(timeoutMs, async (signal) => {
        const bearer = request.token ?? (await token());
        // A header with a line break makes fetch quote the token in its error message.
        if (!bearer || !/^[\x21-\x7e]+$/.test(bearer)) throw new NoTokenError();
        return toAnswer(await call(client, { request, bearer, signal }), now);
      });
    } catch (error) {
      const why = toWhy(error);
      log.warn({ method: request.method, path: resourceOf(request.path), why }, 'graph gave no answer');
      return { kind: 'none', why, at: now().toISOString() };
    }
  };
}

class NoTokenError extends Error {
  readonly code = 'NO_TOKEN';
}

function toWhy(error: unknown): NoAnswer['why'] {
  if (error instanceof TimeoutError) return 'timed-out';
  return error instanceof NoTokenError ? 'no-token' : 'dropped';
}

/**
 * The library's own chain is left out on purpose: its authentication handler drops the token for plain http, its retry
 * handler repeats by itself (writes too) and outside of our time budget. A redirect is never followed with a token.
 */
function fetchOnly(fetch: typeof globalThis.fetch): Middleware {
  return {
    execute: async (context) => {
      // Typed with the browser's names, which Node's types lack.
      const url: unknown = context.request;
      if (typeof url !== 'string') throw new TypeError('the Graph client asked for no address');
      context.response = await fetch(url, { ...context.options, redirect: 'manual' });
    },
  };
}

interface Call {
  readonly request: Outgoing;
  readonly bearer: string;
  readonly signal: AbortSignal;
}

async function call(client: Client, { request, bearer, signal }: Call): Promise<Response> {
  const prepared = client
    .api(request.path)
    .version(request.version)
    .responseType(ResponseType.RAW)
    .options({ signal })
    .headers({
      accept: 'application/json',
      'client-request-id': randomUUID(),
      ...request.headers,
      authorization: `Bearer ${bearer}`,
    });
  const raw: unknown = await verb(prepared, request);
  if (!(raw instanceof Response)) throw new TypeError('the Graph client gave no response');
  return raw;
}

function verb(prepared: GraphRequest, { method, body }: Outgoing): Promise<unknown> {
  switch (method) {
    case 'GET':
      return prepared.get();
    case 'POST':
      return prepared.post(body);
    case 'PATCH':
      return prepared.patch(body);
  }
}

async function toAnswer(response: Response, now: () => Date): Promise<Answer> {
  const body = parseJson(await response.text());
  const headers = Object.fromEntries(response.headers.entries());
  return { kind: 'answered', status: response.status, headers, body, at: now().toISOString() };
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    // A proxy's HTML page, an empty 204: the status still counts, the body says nothing.
    return undefined;
  }
}
