import { authenticate } from './authenticate';
import { isAuthorised } from './authorise';
import { claimsChallenge, isChallenged } from './claims-challenge';
import type { GraphCall } from './graph-call';
import { type GraphReply, malformedBody, noSuchSegment, notAuthorised, refuse } from './graph-reply';
import { matchRoute, type Route } from './route';
import { routes } from './routes';
import type { World } from './world';

/** One request by all the rules. Single and inner requests both come through here, so the rules cannot differ. */
export function answerCall(world: World, call: GraphCall): GraphReply {
  const identity = authenticate(world, call);
  if (!identity.ok) return identity.reply;
  if (isChallenged(world, call, identity.holder)) return claimsChallenge(world);
  const match = matchRoute(routes, call);
  if (match.kind === 'no-segment') return noSuchSegment(match.segment);
  if (match.kind === 'wrong-method') return wrongMethod;
  const { route, id } = match;
  const routed = { ...call, id, holder: identity.holder };
  if (!isAuthorised(world, routed, route.demand)) return notAuthorised;
  if (call.body.kind === 'malformed') return malformedBody;
  return throttled(world, route) ?? route.handle(world, routed);
}

const wrongMethod = refuse(
  405,
  'Request_BadRequest',
  'Specified HTTP method is not allowed for the request target.',
);

function throttled(world: World, { limit }: Route): GraphReply | undefined {
  if (limit === undefined) return undefined;
  const admission = world.throttle.admit(limit);
  if (admission.admitted) return undefined;
  const reply = refuse(429, 'TooManyRequests', 'Too many requests.');
  const { retryAfterSeconds } = admission;
  return retryAfterSeconds === null
    ? reply
    : { ...reply, headers: { 'Retry-After': String(retryAfterSeconds) } };
}
