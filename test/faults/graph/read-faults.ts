import { z } from 'zod';
import type { Answered, Passing } from '../lab/gate';
import type { Fault } from '../lab/run-faults';

/** The batch in which everything about one account is read. */
const theBatch = ({ id }: { readonly id: string }) => ({ method: 'POST', path: /\$batch$/, about: id });

type Row = readonly [title: string, harm: Fault['harm'], times: number];

const rows: readonly Row[] = [
  ['429 with Retry-After', answer(429, { 'Retry-After': '1' }), 2],
  ['429 without Retry-After', answer(429), 2],
  ['500', answer(500), 1],
  ['503', answer(503), 2],
  ['503 with Retry-After', answer(503, { 'Retry-After': '1' }), 1],
  ['504', answer(504), 1],
  ['a reset connection', { kind: 'drop' }, 3],
  ['a body cut in half', { kind: 'cut' }, 2],
  ['malformed JSON', { kind: 'malformed' }, 2],
  ['a login page with status 200', { ...answer(200, { 'content-type': 'text/html' }), body: '<html>' }, 1],
  ['silence', { kind: 'silence' }, 1],
  ['an inner 403 in an outer 200', inside(refuse(403)), 2],
  ['an inner 429 with Retry-After in an outer 200', inside(refuse(429, { 'Retry-After': '1' })), 1],
  ['an inner 429 without Retry-After in an outer 200', inside(refuse(429)), 1],
  ['inner answers under ids that nobody asked for', inside(renamed), 1],
  ['inner answers under the id of another request of the batch', inside(shifted), 1],
  ['empty inner lists under the id of another request of the batch', inside(swappedEmpty), 1],
  ['the answer to somebody else’s batch', { kind: 'change', change: ofSomebodyElse }, 1],
  ['no inner answers', inside(() => []), 1],
  ['a number where the state is a word', inside(withState(7)), 1],
  ['null where the state is a word', inside(withState(null)), 1],
  ['a state that nobody has heard of', inside(withState('unknownFutureValue')), 1],
  ['a list where an object is due', inside(withBody([])), 1],
  ['a string where an object is due', inside(withBody('{}')), 1],
];

/** Mixed up, and noticed: each read is asked for alone. */
const seenThrough: readonly string[] = rows
  .map(([title]) => title)
  .filter((title) => /inner answers under|under the id of another|somebody else/.test(title));

export const readFaults: readonly Fault[] = rows.flatMap(([title, harm, times]) => [
  {
    title: `Graph answers the reads of an account with ${title}`,
    at: 'graph',
    before: 'ask',
    aim: (rider) => ({ ...theBatch(rider), times }),
    harm,
    isSeenThrough: seenThrough.includes(title),
  },
  {
    title: `Graph answers the reads at the approval with ${title}`,
    at: 'graph',
    before: 'approve',
    aim: (rider) => ({ ...theBatch(rider), times }),
    harm,
    onlyInFull: !['500', 'silence', 'an inner 403 in an outer 200'].includes(title),
  },
]);

function answer(status: number, headers: Readonly<Record<string, string>> = {}) {
  return {
    kind: 'answer',
    status,
    headers,
    body: { error: { code: 'Fault', message: 'Of the lab.' } },
  } as const;
}

const Inner = z.looseObject({ id: z.string(), status: z.number(), body: z.unknown() });
type Inner = z.infer<typeof Inner>;
const Batch = z.object({ responses: z.array(Inner) });

/** Changes the inner answers. */
function inside(change: (answers: readonly Inner[]) => readonly unknown[]): Fault['harm'] {
  return {
    kind: 'change',
    change: (given: Answered) => {
      const { responses } = Batch.parse(JSON.parse(given.body));
      return { ...given, body: JSON.stringify({ responses: change(responses) }) };
    },
  };
}

function onState(change: (inner: Inner) => unknown) {
  return (answers: readonly Inner[]): readonly unknown[] =>
    answers.map((inner) => (isState(inner) ? change(inner) : inner));
}

function isState({ body }: Inner): boolean {
  return z.object({ perUserMfaState: z.string() }).safeParse(body).success;
}

function refuse(status: number, headers: Readonly<Record<string, string>> = {}) {
  const body = { error: { code: 'Fault', message: 'Of the lab.' } };
  return onState(({ id }) => ({ id, status, headers, body }));
}

function withState(perUserMfaState: unknown) {
  return onState((inner) => ({ ...inner, body: { perUserMfaState } }));
}

function withBody(body: unknown) {
  return (answers: readonly Inner[]) => answers.map((inner) => ({ ...inner, body }));
}

function renamed(answers: readonly Inner[]): readonly unknown[] {
  return answers.map((inner, index) => ({ ...inner, id: `somebody-elses-${index}` }));
}

function shifted(answers: readonly Inner[]): readonly unknown[] {
  return answers.map((inner, index) => ({ ...inner, id: answers.at(index - 1)?.id }));
}

/** An empty list looks like any other. */
function swappedEmpty(answers: readonly Inner[]): readonly unknown[] {
  const isEmpty = ({ body }: Inner) => z.object({ value: z.tuple([]) }).safeParse(body).success;
  const empty = answers.filter(isEmpty);
  return answers.map((inner) =>
    isEmpty(inner) ? { ...inner, id: empty.at(empty.indexOf(inner) - 1)?.id } : inner,
  );
}

/** As a proxy mixes up two answers: all of it is about an account that nobody asked for, which looks quite different. */
function ofSomebodyElse(given: Answered, { body }: Passing): Answered {
  const asked = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(body)?.[0] ?? '';
  const other = '99999999-9999-4999-8999-999999999999';
  const mixedUp = given.body.replaceAll(asked, other).replaceAll('"disabled"', '"enforced"');
  return { ...given, body: mixedUp };
}
