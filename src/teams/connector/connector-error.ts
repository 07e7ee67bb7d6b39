import { z } from 'zod';
import type { JsonAnswer } from './request-json';

const Coded = z.object({ error: z.object({ code: z.string() }) });

/** Teams did not take a message. In the shape of the library's own error, by which both are read. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly statusCode: number;
  readonly code: string | undefined;
  /** What was answered. */
  readonly details: unknown;
  readonly #headers: JsonAnswer['headers'];

  constructor({ status, body, headers }: JsonAnswer) {
    const code = Coded.safeParse(body).data?.error.code;
    super(`Teams answered HTTP ${status}${code ? ` ${code}` : ''}.`);
    this.statusCode = status;
    this.code = code;
    this.details = body;
    this.#headers = headers;
  }

  get response() {
    return { headers: { get: (name: string) => this.#headers[name] } };
  }
}
