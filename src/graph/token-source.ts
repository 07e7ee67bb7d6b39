import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { GraphAddress } from './graph-address';
import type { GraphCredential, GraphOptions } from './graph-options';

/** Gives the product's own token; undefined where none can be had. The library behind it caches and renews. */
export type TokenSource = () => Promise<string | undefined>;

/** Longer than any caller waits: it only keeps a sign-in that hangs from blocking all that come after it. */
const signInTimeoutMs = 10_000;

interface TokenDeps extends Pick<GraphOptions, 'credential' | 'log'> {
  readonly address: GraphAddress;
}

export function createTokenSource({ credential, log, address }: TokenDeps): TokenSource {
  if (credential.kind === 'fixed-token') return () => Promise.resolve(credential.token);
  const signIn = createSignIn(credential, address);
  let underWay: Promise<string | undefined> | undefined;
  // Shared: a thousand people who ask at once on a cold start must not sign in a thousand times.
  return () => {
    underWay ??= signIn()
      .catch((error: unknown) => {
        log.error(describe(error), 'no token for graph');
        return undefined;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
}

type RealCredential = Exclude<GraphCredential, { kind: 'fixed-token' }>;

function createSignIn(credential: RealCredential, address: GraphAddress): TokenSource {
  let made: Promise<TokenCredential> | undefined;
  return async () => {
    made ??= makeCredential(credential, address);
    const abortSignal = AbortSignal.timeout(signInTimeoutMs);
    return (await (await made).getToken(address.scope, { abortSignal }))?.token;
  };
}

/** Imported when first needed: the library takes half a second to load, and the sandbox never needs it. */
async function makeCredential(credential: RealCredential, address: GraphAddress): Promise<TokenCredential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('@azure/identity');
  if (credential.kind === 'managed-identity') {
    return new ManagedIdentityCredential({ clientId: credential.clientId });
  }
  const { tenantId, clientId, secret } = credential;
  return new ClientSecretCredential(tenantId, clientId, secret, toAuthority(address));
}

/** National clouds sign in elsewhere; for the others the library's default (or AZURE_AUTHORITY_HOST) holds. */
const authorities: Readonly<Record<string, string>> = {
  'graph.microsoft.us': 'https://login.microsoftonline.us',
  'dod-graph.microsoft.us': 'https://login.microsoftonline.us',
  'microsoftgraph.chinacloudapi.cn': 'https://login.chinacloudapi.cn',
};

function toAuthority({ root }: GraphAddress): { authorityHost?: string } {
  const authorityHost = authorities[new URL(root).hostname];
  return authorityHost === undefined ? {} : { authorityHost };
}

const Refusal = z.object({ errorResponse: z.object({ errorCodes: z.array(z.number()) }) });

/** Entra's numbers (7000215: wrong secret) and the kind of error; its message may quote more than belongs in a log. */
function describe(error: unknown): object {
  const entraCodes = Refusal.safeParse(error).data?.errorResponse.errorCodes;
  return { name: error instanceof Error ? error.name : typeof error, entraCodes };
}
