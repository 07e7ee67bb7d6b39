import { person } from '../../support/talk';
import type { Who } from '../../support/talk';
import type { Aim, Harm } from '../lab/gate';
import type { Lab } from '../lab/open-lab';
import { insist, newestRequest } from '../lab/ride';
import type { Ride } from '../lab/ride';
import type { Fault } from '../lab/run-faults';

/** "It is ready", which nobody asked for: sent by a job. */
const theNews = ({ id }: Who): Aim => ({ method: 'POST', path: new RegExp(id), about: 'it-worked' });
const theRequest = ({ displayName }: Who): Aim => ({
  method: 'POST',
  path: /^\/v3\/conversations$/,
  about: displayName,
});
const theUpdate = ({ id }: Who): Aim => ({ method: 'PUT', path: new RegExp(id) });
const theReply = ({ id }: Who): Aim => ({ method: 'POST', path: new RegExp(id) });

type Row = readonly [title: string, harm: Harm, times: number];

/** Teams did not take it, and may be asked again: it comes once. */
const passing: readonly Row[] = [
  ['429 with Retry-After', answer(429, 'Throttled', { 'Retry-After': '1' }), 2],
  ['429 without Retry-After', answer(429, 'Throttled'), 2],
  ['412', answer(412, 'PreconditionFailed'), 2],
  ['502', answer(502, 'BadGateway'), 2],
  ['503', answer(503, 'ServiceUnavailable'), 2],
  ['504', answer(504, 'GatewayTimeout'), 1],
  ['a reset connection', { kind: 'drop' }, 1],
];

/** It does not come, and asking again is forbidden or in vain: the approvers are told, and it is sent at the next contact. */
const final: readonly Row[] = [
  ['403 ForbiddenOperationException', answer(403, 'ForbiddenOperationException'), 1],
  ['403 BotNotInConversationRoster', answer(403, 'BotNotInConversationRoster'), 1],
  ['403 ConversationBlockedByUser with subCode MessageWritesBlocked', blocked(), 1],
  ['403 BotDisabledByAdmin', answer(403, 'BotDisabledByAdmin'), 1],
  ['403 NotEnoughPermissions', answer(403, 'NotEnoughPermissions'), 1],
  ['a 403 that nobody has heard of', answer(403, 'SomethingNew'), 1],
  ['404 ConversationNotFound', answer(404, 'ConversationNotFound'), 1],
  ['413 MessageSizeTooBig', answer(413, 'MessageSizeTooBig'), 1],
  ['400 Bad Argument', answer(400, 'BadArgument'), 1],
  ['500', answer(500, 'ServiceError'), 1],
  ['a 200 that lies', { kind: 'answer', status: 200, body: {} }, 1],
];

const silence: Harm = { kind: 'silence' };

export const messageFaults: readonly Fault[] = [
  ...[...passing, ['silence', silence, 1] as const].map(([title, harm, times]) =>
    aFault(`Teams answers the news with ${title}`, harm, {
      before: 'approve',
      aim: (rider) => ({ ...theNews(rider), times }),
    }),
  ),
  ...final.map(([title, harm, times]) =>
    aFault(`Teams answers the news with ${title}`, harm, {
      before: 'approve',
      aim: (rider) => ({ ...theNews(rider), times }),
      goOn: comeBack,
      // That the requester could not be told is a message of its own.
      requests: 2,
    }),
  ),
  aFault('Teams takes the news and does not say so', silenceAfter(), {
    before: 'approve',
    aim: theNews,
    mayDouble: true,
  }),
  ...[...passing, ['silence', silence, 1] as const].map(([title, harm, times]) =>
    aFault(`Teams answers the request to the approvers with ${title}`, harm, {
      before: 'ask',
      aim: (rider) => ({ ...theRequest(rider), times }),
      onlyInFull: isSeen(title),
    }),
  ),
  ...[...passing, ['silence', silence, 1] as const].map(([title, harm, times]) =>
    aFault(`Teams answers the update of a card with ${title}`, harm, {
      before: 'approve',
      aim: (rider) => ({ ...theUpdate(rider), times }),
      onlyInFull: isSeen(title),
    }),
  ),
  aFault(
    'Teams answers the update of a card with 404 ActivityNotFoundInConversation',
    answer(404, 'ActivityNotFoundInConversation'),
    { before: 'approve', aim: theUpdate },
  ),
  ...(
    [
      ...passing,
      ['500', answer(500, 'ServiceError'), 1],
      ['404', answer(404, 'ConversationNotFound'), 1],
      ['403', answer(403, 'BotDisabledByAdmin'), 1],
      ['silence', silence, 1],
    ] as const
  ).map(([title, harm, times]) =>
    aFault(`Teams answers a reply with ${title}`, harm, {
      before: 'ask',
      aim: (rider) => ({ ...theReply(rider), times }),
      onlyInFull: isSeen(title),
    }),
  ),
];

/** Each of them strikes the news already; in short form it need not strike everywhere. */
function isSeen(title: string): boolean {
  return !['429 with Retry-After', 'silence'].includes(title);
}

function aFault(title: string, harm: Harm, more: Omit<Fault, 'title' | 'at' | 'harm'>): Fault {
  return { title, at: 'teams', harm, ...more };
}

function answer(status: number, code: string, headers: Readonly<Record<string, string>> = {}) {
  return { kind: 'answer', status, headers, body: { error: { code, message: code } } } as const;
}

/** As Teams words it: the code that counts stands as JSON inside of the message. */
function blocked(): Harm {
  const message = JSON.stringify({
    subCode: 'MessageWritesBlocked',
    details: 'The conversation is blocked.',
  });
  return { kind: 'answer', status: 403, body: { error: { code: 'ConversationBlockedByUser', message } } };
}

function silenceAfter(): Harm {
  return { kind: 'silence', carriedOut: true };
}

/** The approvers read that the requester could not be told; then the requester writes by themselves. */
async function comeBack(lab: Lab, ride: Ride): Promise<void> {
  const first = ride.asked?.post.conversationId;
  await insist('that the approvers are told', () => {
    const newest = newestRequest(lab, ride);
    return Promise.resolve((newest && newest.conversationId !== first) || undefined);
  });
  await person(lab.bot(), ride.rider).says('help');
}
