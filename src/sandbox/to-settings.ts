import type { Sandbox } from './start-sandbox';
import { SANDBOX_BOT_ID, SANDBOX_SIGN_IN_APP_ID } from './tenant/app-ids';
import { SANDBOX_IDENTITY_HEADER } from './tokens/managed-identity';

type Settings = readonly (readonly [name: string, value: string])[];

/** The settings of a deployment in Azure whose tenant is this sandbox, and whose admin has signed in. */
export function toSettings(sandbox: Sandbox, adminToken: string): Settings {
  return [
    ['GRAPH_BASE_URL', sandbox.graphUrl],
    ['ADMIN_ACCESS_TOKEN', adminToken],
    ['IDENTITY_ENDPOINT', sandbox.identityEndpoint],
    ['IDENTITY_HEADER', SANDBOX_IDENTITY_HEADER],
    ['BOT_ID', SANDBOX_BOT_ID],
    ['BOT_TYPE', 'UserAssignedMSI'],
    ['BOT_TENANT_ID', sandbox.tenantId],
    ['AAD_APP_CLIENT_ID', SANDBOX_SIGN_IN_APP_ID],
    ['ALLOWED_TENANTS', sandbox.tenantId],
    ['APPROVERS_GROUP_ID', sandbox.approversGroupId],
    ['OAUTH_CONNECTION_NAME', 'sandbox'],
    ['TOKEN_SERVICE_URL', sandbox.tokenServiceUrl],
    // Nobody calls a bot here with a token, but the address is asked whether it can be reached.
    ['BOT_OPENID_METADATA_URL', `${sandbox.tokenServiceUrl}/openid`],
  ];
}
