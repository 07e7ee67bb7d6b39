import { z } from 'zod';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox';

const Json = z.record(z.string(), z.unknown());
const GraphErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), innerError: Json }),
});
const Listing = z.object({ value: z.array(Json), '@odata.nextLink': z.string().optional() }).loose();
const BatchBody = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()),
      body: Json.optional(),
    }),
  ),
});

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  /** Null sends none at all. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
  ) {}
  get body(): Record<string, unknown> {
    return Json.parse(JSON.parse(this.text));
  }
  get error() {
    return GraphErrorBody.parse(this.body).error;
  }
  get value() {
    return Listing.parse(this.body).value;
  }
  get nextLink() {
    return Listing.parse(this.body)['@odata.nextLink'];
  }
  get responses() {
    return BatchBody.parse(this.body).responses;
  }
  /** The answer with this id inside a batch. */
  inner(id: string) {
    const found = this.responses.find((response) => response.id === id);
    if (found === undefined) throw new Error(`No answer with id ${id}.`);
    return found;
  }
}

/** One request over real HTTP, with the application token unless told otherwise. */
export async function ask(sandbox: Sandbox, path: string, asked: Asked = {}): Promise<Answer> {
  const token = asked.token === undefined ? sandbox.applicationToken : asked.token;
  const url = path.startsWith('http') ? path : `${sandbox.graphUrl}${path}`;
  const body = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body);
  const response = await fetch(url, {
    method: asked.method ?? 'GET',
    headers: {
      ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...asked.headers,
    },
    ...(asked.body === undefined ? {} : { body }),
  });
  return new Answer(response.status, response.headers, await response.text());
}

export function batch(
  sandbox: Sandbox,
  requests: readonly unknown[],
  { version = 'beta', ...asked }: Asked & { readonly version?: string } = {},
): Promise<Answer> {
  return ask(sandbox, `/${version}/$batch`, { method: 'POST', body: { requests }, ...asked });
}

export function get(id: string, url: string, more: object = {}) {
  return { id, method: 'GET', url, ...more };
}

/** Starts sandboxes for the tests of one file and stops them all at its end. */
export function sandboxes() {
  const started: Sandbox[] = [];
  afterAll(async () => {
    await Promise.all(started.map((sandbox) => sandbox.stop()));
  });
  return async (options: SandboxOptions = {}): Promise<Sandbox> => {
    const sandbox = await startSandbox(options);
    started.push(sandbox);
    return sandbox;
  };
}

/** A clock that a test moves by hand. */
export function handClock(startsAt = Date.parse('2026-11-21T08:00:00Z')) {
  let now = startsAt;
  return {
    clock: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}
