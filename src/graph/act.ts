import type { PerUserMfaState } from '../diagnosis/facts';
import type { Act, WriteResult, WriteToken } from '../workflows/ports/act';
import { isOk } from './answer';
import type { Answer, Answered } from './answer';
import { GraphErrorBody } from './graph-error-body';
import type { GraphOptions } from './graph-options';
import { findRetryAfterMs } from './retry-after';
import type { Outgoing, Send } from './send';

interface ActDeps extends Pick<GraphOptions, 'log' | 'now'> {
  readonly send: Send;
  readonly timeoutMs: number;
}

/** Each call is one request, sent once. */
export function createAct(deps: ActDeps): Act {
  return {
    setPerUserMfaState: (userId: string, state: PerUserMfaState, token: WriteToken) =>
      write(deps, token, {
        method: 'PATCH',
        version: 'beta',
        path: `/users/${encodeURIComponent(userId)}/authentication/requirements`,
        body: { perUserMfaState: state },
      }),
    signOut: (userId: string, token: WriteToken) =>
      write(deps, token, {
        method: 'POST',
        version: 'v1.0',
        path: `/users/${encodeURIComponent(userId)}/revokeSignInSessions`,
      }),
  };
}

async function write(deps: ActDeps, token: WriteToken, request: Outgoing): Promise<WriteResult> {
  const signed = token.kind === 'delegated' ? { ...request, token: token.value } : request;
  const answer = await deps.send(signed, deps.timeoutMs);
  const result = toResult(answer, token, deps.now);
  const { status, requestId } = result;
  const { method, path } = request;
  if (result.ok) deps.log.info({ method, path, status, requestId }, 'graph write done');
  else deps.log.warn({ method, path, ...result }, 'graph write failed');
  return result;
}

function toResult(answer: Answer, token: WriteToken, now: GraphOptions['now']): WriteResult {
  if (answer.kind === 'none') {
    return { ...nothing, ok: false, reason: reasonOfSilence(answer.why, token) };
  }
  const { status } = answer;
  const requestId = answer.headers['request-id'] ?? null;
  if (isOk(answer)) return { ok: true, status, requestId };
  const retryAfterMs = findRetryAfterMs(answer, now);
  return {
    ok: false,
    reason: reasonOfRefusal(status),
    status,
    requestId,
    code: codeOf(answer),
    retryAfterSeconds: retryAfterMs === undefined ? null : Math.ceil(retryAfterMs / 1000),
  };
}

const nothing = { status: null, requestId: null, code: null, retryAfterSeconds: null } as const;

type Failure = Extract<WriteResult, { ok: false }>;

/** Without a token nothing was sent: the approver signs in again, the product tries later. */
function reasonOfSilence(
  why: Extract<Answer, { kind: 'none' }>['why'],
  token: WriteToken,
): Failure['reason'] {
  if (why !== 'no-token') return 'no-answer';
  return token.kind === 'delegated' ? 'token' : 'busy';
}

function reasonOfRefusal(status: number): Failure['reason'] {
  if (status === 401) return 'token';
  if (status === 429 || status === 503) return 'busy';
  // Other server errors may come from a gateway that gave up waiting while the change was made.
  return status >= 500 ? 'no-answer' : 'refused';
}

function codeOf(answer: Answered): string | null {
  const parsed = GraphErrorBody.safeParse(answer.body);
  return (parsed.success && parsed.data.error.code) || null;
}
