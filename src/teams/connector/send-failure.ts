import { z } from 'zod';
import type { SendFailure } from '../../workflows/ports/messenger';

/** What the connector answered in the place of taking a message. */
export interface Refusal {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds: number | null;
}

const Body = z.object({ error: z.object({ code: z.string().catch(''), message: z.string().catch('') }) });

const ClientError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  details: Body.optional().catch(undefined),
});

/** More exact than the code beside it: arrives as JSON inside of the message. */
const Inner = z.object({ subCode: z.string() });

export function readRefusal(error: unknown): Refusal {
  const { statusCode, code, details } = ClientError.catch({}).parse(error);
  const message = details?.error.message ?? '';
  const named = subCodeOf(message) ?? (details?.error.code || code);
  return {
    status: statusCode ?? null,
    code: named ?? (statusCode === undefined ? 'NoAnswer' : `HTTP ${statusCode}`),
    message,
    retryAfterSeconds: retryAfter(error),
  };
}

function subCodeOf(message: string): string | undefined {
  try {
    return Inner.safeParse(JSON.parse(message)).data?.subCode;
  } catch {
    return undefined;
  }
}

/** What became of a message that the connector did not take. */
export function sendFailure(error: unknown): SendFailure {
  const { status, code, retryAfterSeconds } = readRefusal(error);
  return { ok: false, reason: reasonOf(status, code), code, retryAfterSeconds };
}

type Reason = SendFailure['reason'];

/** Teams: "Status codes from bot conversational APIs". A bot must not repeat what is not named there as passing. */
const byStatus: Readonly<Record<number, Reason>> = {
  404: 'gone',
  412: 'again',
  429: 'again',
  502: 'again',
  503: 'again',
  504: 'again',
};

/** Of a 403: these are about the bot, whoever is written to. */
const ownFaults = ['InvalidBotApiHost', 'NotEnoughPermissions'];

/** Never reached, so it cannot have been taken. */
const notConnected = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function reasonOf(status: number | null, code: string): Reason {
  if (status === null) return notConnected.includes(code) ? 'again' : 'no-answer';
  // Real bodies vary: a 403 that nobody has heard of counts as blocked.
  if (status === 403) return ownFaults.includes(code) ? 'never' : 'unreachable';
  return byStatus[status] ?? 'never';
}

const WithHeaders = z.object({ response: z.object({ headers: z.custom<{ get(name: string): unknown }>() }) });

/** Seconds, or a date. */
function retryAfter(error: unknown): number | null {
  const parsed = WithHeaders.safeParse(error);
  if (!parsed.success || typeof parsed.data.response.headers.get !== 'function') return null;
  const value = parsed.data.response.headers.get('retry-after');
  if (typeof value !== 'string' || value === '') return null;
  const seconds = Number(value);
  const left = Number.isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds;
  return Number.isFinite(left) ? Math.max(left, 0) : null;
}
