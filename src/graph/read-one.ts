import type { Answer, Answered } from './answer';
import type { GraphOptions } from './graph-options';
import { findRetryAfterMs } from './retry-after';
import type { Outgoing, Send } from './send';

export interface ReadDeps extends Pick<GraphOptions, 'now' | 'random' | 'sleep' | 'log'> {
  readonly send: Send;
}

export interface ReadRequest extends Outgoing {
  /** The most that one try may take, where that is less than the time left. */
  readonly patienceMs?: number;
}

/** The moment by which everything must be read, in milliseconds since 1970. */
export type Deadline = number;

/**
 * The wait after a 429 that names none: a little over a second at first, because Conditional Access allows one
 * request per second and tenant, over all apps, and never says when. The jitter keeps replicas from meeting again.
 */
const firstBackoffMs = 1000;

/** One read: a dropped connection is tried once more, a throttled one as long as the time allows. */
export async function readOne(deps: ReadDeps, request: ReadRequest, deadline: Deadline): Promise<Answer> {
  return outlastThrottling(deps, { first: await readOnce(deps, request, deadline), request }, deadline);
}

interface Throttled {
  readonly first: Answer;
  readonly request: ReadRequest;
}

/** Repeats a request that was answered with 429, after the time that the answer names, until the deadline. */
export async function outlastThrottling(
  deps: ReadDeps,
  { first, request }: Throttled,
  deadline: Deadline,
): Promise<Answer> {
  let answer = first;
  for (let attempt = 0; answer.kind === 'answered' && answer.status === 429; attempt += 1) {
    if (!(await waitAsAsked(deps, { answer, attempt }, deadline))) return answer;
    answer = await readOnce(deps, request, deadline);
  }
  return answer;
}

interface Refused {
  readonly answer: Answered;
  /** Counts from 0. */
  readonly attempt: number;
}

/** False where it would not end in time: waiting would only make the person wait for the same "unknown". */
export async function waitAsAsked(
  deps: ReadDeps,
  { answer, attempt }: Refused,
  deadline: Deadline,
): Promise<boolean> {
  // "Retry after 0 seconds" is no time either; taken at its word it would hammer.
  const waitMs = findRetryAfterMs(answer, deps.now) || backoffMs(deps, attempt);
  if (deps.now().getTime() + waitMs >= deadline) return false;
  await deps.sleep(waitMs);
  return true;
}

function backoffMs({ random }: ReadDeps, attempt: number): number {
  return firstBackoffMs * (2 ** attempt + random());
}

async function readOnce(deps: ReadDeps, request: ReadRequest, deadline: Deadline): Promise<Answer> {
  const answer = await sendInTime(deps, request, deadline);
  if (answer.kind !== 'none' || answer.why !== 'dropped') return answer;
  return sendInTime(deps, request, deadline);
}

function sendInTime(deps: ReadDeps, request: ReadRequest, deadline: Deadline): Promise<Answer> {
  const leftMs = deadline - deps.now().getTime();
  return deps.send(request, Math.min(leftMs, request.patienceMs ?? leftMs));
}
