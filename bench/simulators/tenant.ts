import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { personas } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { listenOn } from '../../test/support/listen-on';
import { crowdOf } from '../crowd';

/**
 * The simulated tenant as a process of its own: the admins of the sandbox and as many ordinary people as asked for,
 * without Graph's limits. In front of it stands a server that
 * - `DELAY_MS`: answers each HTTP request so much later, as a distant Graph does;
 * - `REPLAY=on`: gives a request that it has seen the answer that the tenant gave it then. The simulator costs far more
 *   than the product does, and on the same cores it is the simulator that would be measured. For reads alone.
 */
const settings = z
  .object({
    PEOPLE: z.coerce.number().default(50),
    DELAY_MS: z.coerce.number().default(0),
    REPLAY: z.enum(['on', 'off']).default('off'),
  })
  .parse(process.env);

interface Kept {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const crowdId = /00000000-0000-4000-8000-[0-9a-f]{12}/;
const anybody = '{anybody}';

const kept = new Map<string, Promise<Kept>>();

async function answer(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  if (settings.DELAY_MS > 0) await delay(settings.DELAY_MS);
  const answered = await (settings.REPLAY === 'on' ? remembered : ask)(sandbox, request, body);
  response.writeHead(answered.status, { 'content-type': answered.type });
  response.end(answered.body);
}

/** All of the crowd are alike, so what was answered about one of them is the answer about each. */
async function remembered(sandbox: Sandbox, request: IncomingMessage, body: string): Promise<Kept> {
  const asked = `${request.method ?? ''} ${request.url ?? ''} ${body}`;
  const [person = ''] = crowdId.exec(asked) ?? [];
  // The product asks for what happened since a moment, which is another one each time.
  const key = asked.replaceAll(person, anybody).replace(/activityDateTime[^"&]*/, '');
  const known =
    kept.get(key) ?? ask(sandbox, request, body).then((answered) => replacing(answered, [person, anybody]));
  kept.set(key, known);
  return replacing(await known, [anybody, person]);
}

function replacing(answered: Kept, [from, to]: readonly [string, string]): Kept {
  return from === '' ? answered : { ...answered, body: answered.body.replaceAll(from, to) };
}

async function ask(sandbox: Sandbox, { method, url, headers }: IncomingMessage, body: string): Promise<Kept> {
  const { authorization = '', consistencylevel } = headers;
  const response = await fetch(`${sandbox.graphUrl}${url ?? '/'}`, {
    method: method ?? 'GET',
    headers: {
      authorization,
      'content-type': 'application/json',
      ...(typeof consistencylevel === 'string' && { consistencylevel }),
    },
    body: body === '' ? null : body,
  });
  const type = response.headers.get('content-type') ?? 'application/json';
  return { status: response.status, type, body: await response.text() };
}

async function main(): Promise<void> {
  const admins = personas.filter(({ seat }) => seat === 'admin');
  const sandbox = await startSandbox({
    personas: [...admins, ...crowdOf(settings.PEOPLE)],
    propagationMs: 0,
    throttling: 'off',
  });
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(sandbox, request, response).catch((error: unknown) => response.destroy(toError(error)));
  });
  const port = await listenOn(server);
  const { tokenServiceUrl, applicationToken, tenantId, approversGroupId } = sandbox;
  const graphUrl = `http://127.0.0.1:${port}`;
  const told = { graphUrl, tokenServiceUrl, applicationToken, tenantId, approversGroupId };
  process.stdout.write(`${JSON.stringify({ msg: 'listening', pid: process.pid, ...told })}\n`);
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

process.on('SIGTERM', () => process.exit(0));
void main();
