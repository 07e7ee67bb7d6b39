import { findUser } from '../tenant/directory';
import type { Holder } from '../tokens/token-registry';
import type { GraphCall } from './graph-call';
import { type GraphReply, refuse } from './graph-reply';
import type { World } from './world';

export type Authentication =
  { readonly ok: true; readonly holder: Holder } | { readonly ok: false; readonly reply: GraphReply };

/** Where a new token comes from: part of every 401. */
export const bearerChallenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

/** Whose token it is. The token of an account that was blocked meanwhile is worth nothing any more. */
export function authenticate(world: World, call: GraphCall): Authentication {
  const token = /^Bearer\s+(\S+)$/i.exec(call.headers['authorization'] ?? '')?.[1];
  if (token === undefined) return invalidToken('Access token is empty.');
  const found = world.tokens.identify(token);
  if (found.kind === 'unknown')
    return invalidToken('IDX14100: JWT is not well formed, there are no dots (.).');
  if (found.kind === 'expired') return invalidToken('Lifetime validation failed, the token is expired.');
  return isBlocked(world, found.holder)
    ? invalidToken('Continuous access evaluation resulted in challenge with result: InteractionRequired.')
    : { ok: true, holder: found.holder };
}

function isBlocked(world: World, holder: Holder): boolean {
  return holder.kind === 'user' && findUser(world.tenant.state(), holder.userId)?.accountEnabled !== true;
}

function invalidToken(message: string): Authentication {
  const reply = refuse(401, 'InvalidAuthenticationToken', message);
  return { ok: false, reply: { ...reply, headers: { 'www-authenticate': bearerChallenge } } };
}

/** For the log: who it was, in a word. */
export function nameHolder(world: World, call: GraphCall): string {
  const identity = authenticate(world, call);
  if (!identity.ok) return 'nobody';
  if (identity.holder.kind === 'application') return 'application';
  return findUser(world.tenant.state(), identity.holder.userId)?.userPrincipalName ?? identity.holder.userId;
}
