/** What the client id of the identity comes to, and the ids of tenant and group. */
export const identityId = '11111111-1111-4111-8111-111111111111';

/** What the expressions of `var settings` in infra/app.bicep come to. */
export const containerSettings: Readonly<Record<string, string>> = {
  PORT: '3978',
  CLOUD: 'public',
  BOT_ID: identityId,
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: identityId,
  ALLOWED_TENANTS: identityId,
  APPROVERS_GROUP_ID: identityId,
  APPROVALS_CHANNEL_ID: '',
  OAUTH_CONNECTION_NAME: 'graph',
  PUBLIC_URL: 'https://apppw1.kindsky.westeurope.azurecontainerapps.io',
  DATABASE_URL: 'postgres://apppw1@apppw1.postgres.database.azure.com:5432/cases',
  DATABASE_SIGN_IN: 'entra',
};
