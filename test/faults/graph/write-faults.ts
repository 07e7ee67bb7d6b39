import { z } from 'zod';
import type { Answered } from '../lab/gate';
import type { Fault } from '../lab/run-faults';
import type { Who } from '../../support/talk';

const thePatch = ({ id }: Who) => ({ method: 'PATCH', path: /authentication\/requirements$/, about: id });
const theReading = ({ id }: Who) => ({ method: 'GET', path: /authentication\/requirements$/, about: id });
const theSignOut = ({ id }: Who) => ({ method: 'POST', path: /revokeSignInSessions$/, about: id });

type Row = readonly [title: string, harm: Fault['harm']];

/** Nothing was done, and Graph says so: it is sent again. */
const turnedAway: readonly Row[] = [
  ['429 with Retry-After', answer(429, { headers: { 'Retry-After': '1' } })],
  ['429 without Retry-After', answer(429)],
  ['503', answer(503)],
];

/** It was done, and nobody says so: it shows at the next look, and is not sent again. */
const doneUnseen: readonly Row[] = [
  ['500, although it was done', answer(500, { carriedOut: true })],
  ['504, although it was done', answer(504, { carriedOut: true })],
  ['a reset connection, although it was done', { kind: 'drop', carriedOut: true }],
  ['an answer that breaks off', { kind: 'cut' }],
  [
    'a page that is no JSON',
    { kind: 'change', change: () => ({ status: 200, headers: {}, body: '<html>' }) },
  ],
  ['silence, although it was done', { kind: 'silence', carriedOut: true }],
];

/** Nothing was done, and nobody says so: for five minutes it may still come to show, then it is sent again. */
const lostUnseen: readonly Row[] = [
  ['500', answer(500)],
  ['504', answer(504)],
  ['a reset connection', { kind: 'drop' }],
  ['silence', { kind: 'silence' }],
];

function toFaults(rows: readonly Row[], more: Partial<Fault> = {}): readonly Fault[] {
  return rows.map(([title, harm]) => ({
    title: `Graph answers the change with ${title}`,
    at: 'graph',
    before: 'approve',
    aim: thePatch,
    harm,
    ...more,
  }));
}

function ofTheWayBack(rows: readonly Row[], more: Partial<Fault> = {}): readonly Fault[] {
  return rows.map(([title, harm]) => ({
    title: `Graph answers the change back with ${title}`,
    at: 'graph',
    before: 'it-worked',
    afterwards: 'revert',
    aim: thePatch,
    harm,
    ...more,
  }));
}

/** Enforced and not signed out is a normal partial result. */
const signOuts: readonly Fault[] = (
  [
    ['403', answer(403)],
    ['429 with Retry-After', answer(429, { headers: { 'Retry-After': '1' } })],
    ['500', answer(500)],
    ['a reset connection', { kind: 'drop' }],
    ['silence', { kind: 'silence' }],
    ['an answer that breaks off', { kind: 'cut' }],
  ] satisfies readonly Row[]
).map(([title, harm]) => ({
  title: `Graph answers the sign-out with ${title}`,
  at: 'graph',
  before: 'approve',
  aim: theSignOut,
  harm,
  onlyInFull: !['403', '500'].includes(title),
}));

/** Eventual consistency: a replica that has not heard of the change answers in between. */
const replays: readonly Fault[] = [
  {
    title: 'Graph shows the old state for a while after the change',
    at: 'graph',
    before: 'approve',
    aim: (rider) => ({ ...theReading(rider), times: 3 }),
    harm: { kind: 'change', change: showing('disabled') },
  },
  {
    title: 'Graph shows the old state now and then, also after the change was seen',
    at: 'graph',
    before: 'approve',
    aim: (rider) => ({ ...theReading(rider), times: 8 }),
    // An enforced state that is missing once is looked for again after a minute.
    onlyInFull: true,
    harm: { kind: 'change', change: nowAndThen('disabled') },
  },
  {
    title: 'Graph shows the old state for a while after the change back',
    at: 'graph',
    before: 'it-worked',
    afterwards: 'revert',
    aim: (rider) => ({ ...theReading(rider), times: 3 }),
    harm: { kind: 'change', change: showing('enforced') },
  },
];

export const writeFaults: readonly Fault[] = [
  ...toFaults(turnedAway),
  ...toFaults(doneUnseen),
  ...toFaults(lostUnseen, { onlyInFull: true, waitsForMinutes: true }),
  ...toFaults([['403', answer(403)]], { ends: 'failed' }),
  ...ofTheWayBack(turnedAway.slice(0, 1)),
  ...ofTheWayBack(turnedAway.slice(1), { onlyInFull: true }),
  ...ofTheWayBack(doneUnseen.slice(0, 1)),
  ...ofTheWayBack(doneUnseen.slice(1), { onlyInFull: true }),
  ...ofTheWayBack(lostUnseen, { onlyInFull: true, waitsForMinutes: true }),
  ...signOuts,
  ...replays,
];

function answer(status: number, more: { headers?: Record<string, string>; carriedOut?: boolean } = {}) {
  const body = { error: { code: 'Fault', message: 'Of the lab.' } };
  return { kind: 'answer', status, body, ...more } as const;
}

function showing(state: string) {
  return (given: Answered): Answered => ({ ...given, body: JSON.stringify({ perUserMfaState: state }) });
}

const State = z.object({ perUserMfaState: z.string() });

/** Every second reading of it is old. */
function nowAndThen(state: string) {
  let readings = 0;
  return (given: Answered): Answered => {
    if (!State.safeParse(JSON.parse(given.body)).success) return given;
    readings += 1;
    return readings % 2 === 0 ? showing(state)(given) : given;
  };
}
