import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { exchangeToken } from './exchange-token';
import { getManagedIdentityToken } from './managed-identity';
import { getAadTokens, getToken, getTokenStatus, signOut } from './user-token';
import { getSignInResource, getSignInUrl, showSignInPage } from './sign-in-page';
import type { TokenWorld } from './token-world';

type Handle = (world: TokenWorld, request: WireRequest) => WireAnswer;

/** The paths that botbuilder's UserTokenClient asks for, and the page that a person opens. */
const handlers: Readonly<Record<string, Handle>> = {
  'GET /api/usertoken/gettoken': getToken,
  'DELETE /api/usertoken/signout': signOut,
  'POST /api/usertoken/exchange': exchangeToken,
  'POST /api/usertoken/getaadtokens': getAadTokens,
  'GET /api/usertoken/gettokenstatus': getTokenStatus,
  'GET /api/botsignin/getsigninresource': getSignInResource,
  'GET /api/botsignin/getsigninurl': getSignInUrl,
  'GET /sign-in': showSignInPage,
  'GET /msi/token': getManagedIdentityToken,
};

export function answerTokenService(world: TokenWorld, request: WireRequest): Promise<WireAnswer> {
  const handle = handlers[`${request.method} ${request.path.toLowerCase()}`];
  return Promise.resolve(handle?.(world, request) ?? jsonReply(404, { error: { code: 'NotFound' } }));
}
