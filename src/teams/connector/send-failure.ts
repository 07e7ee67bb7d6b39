import { z } from 'zod';
import type { SendResult } from '../../workflows/ports/messenger';

type Failure = Extract<SendResult, { ok: false }>;

const ConnectorError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  details: z.object({ error: z.object({ code: z.string() }).optional() }).optional(),
});

/** Passing faults, of which Microsoft says: try again, with growing delays (Teams: rate limits and status codes). */
const passing = [412, 429, 502, 503, 504];

/** What became of a message that the connector did not take. Anything that is no answer at all may be tried again. */
export function sendFailure(error: unknown): Failure {
  const parsed = ConnectorError.catch({}).parse(error);
  const { statusCode } = parsed;
  const code = parsed.details?.error?.code ?? parsed.code ?? `HTTP ${statusCode ?? 'none'}`;
  return { ok: false, reason: reasonOf(statusCode), code, retryAfterSeconds: retryAfter(error) };
}

function reasonOf(status: number | undefined): Failure['reason'] {
  if (status === undefined || passing.includes(status)) return 'again';
  return status === 404 ? 'gone' : 'never';
}

const WithHeaders = z.object({ response: z.object({ headers: z.custom<{ get(name: string): unknown }>() }) });

function retryAfter(error: unknown): number | null {
  const parsed = WithHeaders.safeParse(error);
  if (!parsed.success || typeof parsed.data.response.headers.get !== 'function') return null;
  const seconds = Number(parsed.data.response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
