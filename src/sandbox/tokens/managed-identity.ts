import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import type { TokenWorld } from './token-world';

/** For IDENTITY_HEADER: what Azure gives to a machine, so that nobody else can ask. */
export const SANDBOX_IDENTITY_HEADER = 'sandbox-identity-header';

/** Where App Service and Container Apps give a machine the tokens of its managed identity, in their wire format. */
export function getManagedIdentityToken({ tokens, tenant }: TokenWorld, request: WireRequest): WireAnswer {
  if (request.headers['x-identity-header'] !== SANDBOX_IDENTITY_HEADER) {
    return jsonReply(401, { statusCode: 401, message: 'The X-IDENTITY-HEADER is missing or wrong.' });
  }
  const resource = request.query.get('resource');
  if (resource === null) return jsonReply(400, { statusCode: 400, message: 'The resource is missing.' });
  const { token, expiresAt } = tokens.issueForApplication(tenant.state().facts.permissions);
  return jsonReply(200, {
    access_token: token,
    client_id: request.query.get('client_id'),
    expires_on: String(Math.floor(expiresAt / 1000)),
    resource,
    token_type: 'Bearer',
  });
}
