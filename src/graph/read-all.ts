import { findRequestId, isOk } from './answer';
import type { Answer } from './answer';
import { isBatchAnswer, toBatch, toInner, toInnerAnswers } from './batch';
import { followPages } from './follow-pages';
import { GraphErrorBody } from './graph-error-body';
import { isMixedUp } from './is-mixed-up';
import { outlastThrottling, readOne, waitAsAsked } from './read-one';
import type { InFlight } from './in-flight';
import type { Deadline, ReadDeps } from './read-one';
import type { Answers, Read, Reads } from './reads';

export interface BatchDeps extends ReadDeps {
  /** The batches that this process waits for. */
  readonly batches: InFlight;
}

/** Several reads in one round trip. Each answer stands for itself, is matched by id and followed through its pages. */
export async function readAll<Id extends string>(
  deps: BatchDeps,
  all: Reads<Id>,
  deadline: Deadline,
): Promise<Answers<Id>> {
  if (all.reads.length < 2) return readAlone(deps, all, deadline);
  const answered = await deps.batches.run(() => readBatch(deps, all, deadline));
  const outer = believed(deps, all, answered);
  if (isUseless(outer) && deps.now().getTime() < deadline) return readAlone(deps, all, deadline);
  const innerAnswer = toInnerAnswers(outer);
  const answers = await collect(all, async (read) => {
    const first = innerAnswer(read.id);
    const request = { ...read, version: all.version };
    const answer = isOk(outer) ? await outlastThrottling(deps, { first, request }, deadline) : first;
    logFailure(deps, read.id, answer);
    return followPages(deps, answer, { request, deadline });
  });
  return { reached: isReached(outer), of: answers };
}

/** A gateway's "not now" for the batch as a whole is tried once more; inside of a batch a 5xx counts. */
async function readBatch<Id extends string>(
  deps: BatchDeps,
  all: Reads<Id>,
  deadline: Deadline,
): Promise<Answer> {
  const request = { ...toBatch(all), patienceMs: patienceMs(deps, deadline) };
  const answer = await readOne(deps, request, deadline);
  const isPassing = answer.kind === 'answered' && answer.status >= 500;
  if (!isPassing || !(await waitAsAsked(deps, { answer, attempt: 0 }, deadline))) return answer;
  return readOne(deps, request, deadline);
}

/** With more at once than this, slowness is load, and asking one by one would make eight requests of each. */
const crowd = 50;

/**
 * A batch is as slow as the slowest read in it. Silent for half of the time, it is given up and each read is asked for
 * alone in the rest: a read that hangs then costs one fact and not all. In a crowd it is waited for to the end.
 */
function patienceMs({ now, batches }: BatchDeps, deadline: Deadline): number {
  const leftMs = deadline - now().getTime();
  return batches.count() > crowd ? leftMs : leftMs / 2;
}

/**
 * One answer in the wrong place makes all of them doubtful, the empty lists above all, which look alike: "no admin role" would be
 * read from the empty audit log. None of them is used; alone, each read has a connection of its own.
 */
function believed<Id extends string>({ log }: ReadDeps, { reads }: Reads<Id>, outer: Answer): Answer {
  if (!isMixedUp(reads, toInner(outer))) return outer;
  log.warn({ requestId: findRequestId(outer) }, 'graph mixed up the answers of a batch');
  return { kind: 'none', why: 'missing', at: outer.at };
}

/** Silent for too long, mixed up, or something that no Graph says: then the reads are worth asking one by one. */
function isUseless(outer: Answer): boolean {
  return outer.kind === 'none'
    ? outer.why === 'timed-out' || outer.why === 'missing'
    : outer.status < 400 && !isBatchAnswer(outer);
}

async function readAlone<Id extends string>(
  deps: ReadDeps,
  all: Reads<Id>,
  deadline: Deadline,
): Promise<Answers<Id>> {
  let reached = false;
  const answers = await collect(all, async (read) => {
    const request = { ...read, version: all.version };
    const answer = await readOne(deps, request, deadline);
    reached ||= isReached(answer);
    logFailure(deps, read.id, answer);
    return followPages(deps, answer, { request, deadline });
  });
  return { reached, of: answers };
}

/** A redirect, a server error or a page without JSON says nothing about the account: somebody else may be talking. */
function isReached(answer: Answer): boolean {
  if (isOk(answer)) return answer.body !== undefined;
  return answer.kind === 'answered' && answer.status >= 400 && answer.status < 500;
}

/** Which read failed, and how: what an administrator needs to find the permission that is missing. */
function logFailure({ log }: ReadDeps, read: string, answer: Answer): void {
  if (answer.kind === 'none' || isOk(answer)) return;
  const { status, body } = answer;
  const code = GraphErrorBody.safeParse(body).data?.error.code;
  log.info({ read, status, code, requestId: findRequestId(answer) }, 'graph read failed');
}

async function collect<Id extends string>(
  { reads }: Reads<Id>,
  answerTo: (read: Read<Id>) => Promise<Answer>,
): Promise<(id: Id) => Answer> {
  const entries = reads.map(async (read) => [read.id, await answerTo(read)] as const);
  const answers = new Map(await Promise.all(entries));
  return (id) => answers.get(id) ?? { kind: 'none', why: 'missing', at: '' };
}
