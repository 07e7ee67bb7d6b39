import type { Response } from 'restify';
import { newReference } from '../workflows/new-reference';
import type { Log } from '../workflows/ports/log';

/** restify's errors, by shape: anything that a handler throws arrives in the same way. */
export interface HttpError extends Error {
  readonly statusCode?: number;
  readonly body?: { readonly code: string };
}

/** What could not be taken, in words, with a reference that stands in the log; never a stack. */
export function refuse(res: Response, error: HttpError, log: Log): void {
  const reference = newReference();
  const status = error.statusCode ?? 500;
  const code = error.body?.code ?? 'InternalError';
  // What the caller got wrong may quote what they sent: its code is enough for the log.
  log.warn({ reference, status, code, ...(status >= 500 && { err: error }) }, 'a request was refused');
  const message = status < 500 ? error.message : 'Something went wrong on our side.';
  res.send(status, { code, message, reference });
}

const statusOf = { BadRequest: 400, NotFound: 404, PayloadTooLarge: 413, UnsupportedMediaType: 415 } as const;

/** Refused for what the caller sent. */
export function refusal(code: keyof typeof statusOf, message: string): HttpError {
  return Object.assign(new Error(message), { statusCode: statusOf[code], body: { code } });
}
