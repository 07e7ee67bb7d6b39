import { cardOf } from '../../support/read-card';
import type { Who } from '../../support/talk';
import type { Harm } from '../lab/gate';
import type { Lab } from '../lab/open-lab';
import { approve, insist, newestRequest } from '../lab/ride';
import type { Ride } from '../lab/ride';
import type { Fault } from '../lab/run-faults';

type Row = readonly [title: string, harm: Harm, times: number];

const rows: readonly Row[] = [
  ['429 with Retry-After', answer(429, { 'Retry-After': '1' }), 3],
  ['429 without Retry-After', answer(429), 3],
  ['412', answer(412), 3],
  ['500', answer(500), 3],
  ['502', answer(502), 3],
  ['503', answer(503), 3],
  ['a reset connection', { kind: 'drop' }, 3],
  ['an answer that breaks off', { kind: 'cut' }, 3],
  ['malformed JSON', { kind: 'malformed' }, 3],
  ['a token that is a number', { kind: 'answer', status: 200, body: { token: 7 } }, 3],
  ['silence', { kind: 'silence' }, 2],
];

/**
 * A request for a token names the approver and not the case: it strikes whichever click or job asks next, of all that ride at
 * the same time.
 */
export const tokenFaults: readonly Fault[] = [
  ...rows.map(([title, harm, times]): Fault => ({
    title: `the token service answers with ${title}`,
    at: 'tokens',
    before: 'approve',
    aim: () => ({ method: 'GET', path: /GetToken\?/i, times }),
    harm,
  })),
  {
    title: 'the token has expired when the job uses it',
    at: 'graph',
    before: 'approve',
    aim: ({ id }: Who) => ({ method: 'PATCH', about: id }),
    harm: {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed.' } },
    },
    // Their sign-in is forgotten then: others' cases must not need it.
    approver: 'henrietta',
    goOn: approveAgain,
    requests: 2,
    approvals: 2,
  },
  {
    title: 'the token has expired when the job signs the person out',
    at: 'graph',
    before: 'approve',
    aim: ({ id }: Who) => ({ method: 'POST', path: /revokeSignInSessions/, about: id }),
    harm: {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed.' } },
    },
    approver: 'nestor',
  },
];

function answer(status: number, headers: Readonly<Record<string, string>> = {}): Harm {
  return {
    kind: 'answer',
    status,
    headers,
    body: { error: { code: 'ServiceError', message: 'Of the lab.' } },
  };
}

/** The case is open again, on a new card; approving it takes a new sign-in. */
async function approveAgain(lab: Lab, ride: Ride): Promise<void> {
  const first = ride.asked?.post.conversationId;
  await insist('that the approvers are asked again', () => {
    const newest = newestRequest(lab, ride);
    const isNew = newest && newest.conversationId !== first && cardOf(newest).verbs.includes('approve');
    return Promise.resolve(isNew || undefined);
  });
  await approve(lab, ride);
}
