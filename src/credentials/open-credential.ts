import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Credential } from './credential';

export interface Token {
  readonly value: string;
  readonly expiresAt: Date;
}

/** Gives a token for a scope, such as `https://graph.microsoft.com/.default`. Rejects where none can be had. */
export type GetToken = (scope: string, abortSignal?: AbortSignal) => Promise<Token>;

/** The library behind it keeps tokens and renews them in time. Nothing is read or asked for before the first token. */
export function openCredential(credential: Credential): GetToken {
  let made: Promise<TokenCredential> | undefined;
  return async (scope, abortSignal) => {
    made ??= make(credential);
    const token = await (await made).getToken(scope, abortSignal && { abortSignal });
    if (token === null) throw new NoTokenError();
    return { value: token.token, expiresAt: new Date(token.expiresOnTimestamp) };
  };
}

class NoTokenError extends Error {
  readonly code = 'NO_TOKEN';
}

/** Imported when first needed: the library takes half a second to load, and the sandbox never needs it. */
async function make(credential: Credential): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  switch (credential.kind) {
    case 'managed-identity':
      return new identity.ManagedIdentityCredential({ clientId: credential.clientId });
    case 'certificate': {
      const { tenantId, clientId, certificatePath, loginUrl } = credential;
      return new identity.ClientCertificateCredential(
        tenantId,
        clientId,
        { certificatePath },
        signInAt(loginUrl),
      );
    }
    case 'secret': {
      const { tenantId, clientId, secret, loginUrl } = credential;
      return new identity.ClientSecretCredential(tenantId, clientId, secret, signInAt(loginUrl));
    }
    case 'azure-cli':
      return new identity.AzureCliCredential(
        credential.tenantId === null ? {} : { tenantId: credential.tenantId },
      );
  }
}

/** Otherwise the public cloud is asked first whether the address is one of Microsoft's: an admin has decided that already. */
function signInAt(loginUrl: string) {
  return { authorityHost: loginUrl, disableInstanceDiscovery: true };
}

const Refusal = z.object({ errorResponse: z.object({ errorCodes: z.array(z.number()) }) });

/** Entra's numbers (7000215: wrong secret) and the kind of error; its message may quote more than belongs in a log. */
export function describeNoToken(error: unknown): {
  readonly name: string;
  readonly entraCodes: readonly number[] | undefined;
} {
  const entraCodes = Refusal.safeParse(error).data?.errorResponse.errorCodes;
  return { name: error instanceof Error ? error.name : typeof error, entraCodes };
}
