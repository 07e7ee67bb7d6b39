import { z } from 'zod';
import { findRequestId, isOk } from './answer';
import type { Answer, Answered } from './answer';
import type { Reads } from './reads';
import type { Outgoing } from './send';

/** One version per batch: the inner addresses carry none. */
export function toBatch<Id extends string>({ version, reads }: Reads<Id>): Outgoing {
  const requests = reads.map(({ id, method, path, headers, body }) => ({
    id,
    method,
    url: path,
    ...(body && { body }),
    ...((headers ?? body) && {
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    }),
  }));
  return { method: 'POST', version, path: '/$batch', body: { requests } };
}

const Outer = z.object({ responses: z.array(z.unknown()) });

/** Whether it is a batch's answer at all, and not a proxy's login page. */
export function isBatchAnswer(outer: Answer): boolean {
  return isOk(outer) && Outer.safeParse(outer.body).success;
}

const InnerBody = z.object({
  id: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.coerce.string()).nullish().catch(null),
  body: z.unknown().optional(),
});

/** One answer of a batch, under the id that it came with. */
export interface Inner {
  readonly id: string;
  readonly answer: Answer;
}

/** A batch's answers are counted, looked at for being mixed up, and used: read once. */
const readOf = new WeakMap<Answer, readonly Inner[]>();

/** The inner answers that can be read, as they came. One without a request id of its own goes by the batch's. */
export function toInner(outer: Answer): readonly Inner[] {
  const inner = readOf.get(outer) ?? readInner(outer);
  readOf.set(outer, inner);
  return inner;
}

function readInner(outer: Answer): readonly Inner[] {
  const body = isOk(outer) ? Outer.safeParse(outer.body) : undefined;
  const requestId = findRequestId(outer);
  const shared = requestId === undefined ? {} : { 'request-id': requestId };
  return (body?.data?.responses ?? []).flatMap((candidate) => {
    const { data } = InnerBody.safeParse(candidate);
    return data ? [{ id: data.id, answer: toAnswer(data, { headers: shared, at: outer.at }) }] : [];
  });
}

/**
 * The inner answers of a batch, by id: Graph sends them in any order. One that is missing or unreadable counts as not
 * answered; where the batch itself failed, each of its reads failed in the same way.
 */
export function toInnerAnswers(outer: Answer): (id: string) => Answer {
  if (!isOk(outer)) return () => outer;
  const inner = new Map(toInner(outer).map(({ id, answer }) => [id, answer]));
  return (id) => inner.get(id) ?? { kind: 'none', why: 'missing', at: outer.at };
}

function toAnswer(
  { status, headers, body }: z.infer<typeof InnerBody>,
  { headers: shared, at }: Pick<Answered, 'headers' | 'at'>,
): Answer {
  const lowered = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { kind: 'answered', status, headers: { ...shared, ...Object.fromEntries(lowered) }, body, at };
}
