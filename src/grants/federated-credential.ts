/** The Bot Framework's token service, in the form that its subjects have: the public cloud's. */
const tokenService = '9ExAW52n_ky4ZiS_jhpJIQ';

/** "Unique identifier" of the OAuth connection; infra/azure.bicep has the same. */
export const uniqueIdentifier = 'app-password-assistant';

/** Lets the token service act for the sign-in app without a secret. */
export interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  readonly description: string;
}

/** As "Add user authorization by using federated identity credential" in Microsoft's documentation describes it. */
export function federatedCredential(tenantId: string): FederatedCredential {
  return {
    name: uniqueIdentifier,
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    subject: `/eid1/c/pub/t/${encodeGuid(tenantId)}/a/${tokenService}/${uniqueIdentifier}`,
    audiences: ['api://AzureADTokenExchange'],
    description: "The Bot Framework's token service, for the approvers' sign-in",
  };
}

/** A GUID's bytes as Windows keeps them: the first three groups little-endian. */
function encodeGuid(guid: string): string {
  const [first = '', second = '', third = '', ...rest] = guid.split('-');
  const reversed = [first, second, third].map((group) => Buffer.from(group, 'hex').reverse());
  return Buffer.concat([...reversed, Buffer.from(rest.join(''), 'hex')]).toString('base64url');
}
