import { z } from 'zod';
import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { parseJson } from './parse-json';
import { findPerson, noToken, tokenBody, tokenError } from './token-reply';
import type { TokenWorld } from './token-world';

const SSO_PREFIX = 'sandbox-sso-';

/** The token that Teams would hand to the bot for single sign-on, in this sandbox. */
export function ssoTokenFor(userId: string): string {
  return `${SSO_PREFIX}${userId}`;
}

const Exchange = z.object({ token: z.string().optional(), uri: z.string().optional() });

/** Single sign-on: Teams' token for this very person becomes a Graph token. Somebody else's is refused. */
export function exchangeToken(world: TokenWorld, request: WireRequest): WireAnswer {
  const token = Exchange.safeParse(parseJson(request.body)).data?.token;
  if (token === undefined) return tokenError(400, 'BadArgument', 'A token to exchange is missing.');
  const user = findPerson(world, request);
  if (user === undefined) return noToken;
  if (token !== ssoTokenFor(user.id)) return tokenError(400, 'ServiceError', 'Failed to exchange token.');
  // As the real service says it: the person has to sign in by hand once, and is asked for consent there.
  if (!world.signIns.exchange(user.id)) return tokenError(400, 'ServiceError', 'Consent Required');
  return jsonReply(200, tokenBody(world, user, request));
}
