import { pino } from 'pino';
import type { Log } from './workflows/ports/log';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Structured logs, one JSON object a line, to stdout. */
export function createLog(level: LogLevel): Log {
  return pino({
    level,
    // Errors of HTTP clients carry the request they failed on, and with it the token.
    redact: { paths: ['err.request', 'err.config', 'err.response', 'err.options'], remove: true },
  });
}
