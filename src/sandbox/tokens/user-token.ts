import { z } from 'zod';
import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { parseJson } from './parse-json';
import { findPerson, missing, missingParameter, noToken, tokenBody, tokenError } from './token-reply';
import type { TokenWorld } from './token-world';

export function getToken(world: TokenWorld, request: WireRequest): WireAnswer {
  const lacking = missing(request, 'userId', 'connectionName');
  if (lacking !== undefined) return missingParameter(lacking);
  const user = findPerson(world, request);
  if (user === undefined) return noToken;
  const code = request.query.get('code');
  if (code !== null) world.signIns.redeem(user.id, code);
  return world.signIns.of(user.id).signedIn ? jsonReply(200, tokenBody(world, user, request)) : noToken;
}

export function signOut(world: TokenWorld, request: WireRequest): WireAnswer {
  if (missing(request, 'userId') !== undefined) return missingParameter('userId');
  const user = findPerson(world, request);
  if (user !== undefined) world.signIns.change(user.id, { signedIn: false });
  return { kind: 'reply', reply: { status: 204, headers: {}, body: '' } };
}

const Resources = z.object({ resourceUrls: z.array(z.string()) });

export function getAadTokens(world: TokenWorld, request: WireRequest): WireAnswer {
  const asked = Resources.safeParse(parseJson(request.body)).data;
  if (asked === undefined) return tokenError(400, 'BadArgument', 'The resourceUrls are missing.');
  const user = findPerson(world, request);
  if (user === undefined || !world.signIns.of(user.id).signedIn) return jsonReply(200, {});
  const tokens = asked.resourceUrls.map((url) => [url, tokenBody(world, user, request)] as const);
  return jsonReply(200, Object.fromEntries(tokens));
}

export function getTokenStatus(world: TokenWorld, request: WireRequest): WireAnswer {
  if (missing(request, 'userId') !== undefined) return missingParameter('userId');
  const user = findPerson(world, request);
  const hasToken = user !== undefined && world.signIns.of(user.id).signedIn;
  const names = (request.query.get('include') ?? 'graph').split(',');
  const channelId = request.query.get('channelId') ?? 'msteams';
  const serviceProviderDisplayName = 'Azure Active Directory v2';
  return jsonReply(
    200,
    names.map((connectionName) => ({ channelId, connectionName, hasToken, serviceProviderDisplayName })),
  );
}
