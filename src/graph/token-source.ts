import { describeNoToken, openCredential } from '../credentials/open-credential';
import type { GraphAddress } from './graph-address';
import type { GraphOptions } from './graph-options';

/** Gives the product's own token; undefined where none can be had. The library behind it caches and renews. */
export type TokenSource = () => Promise<string | undefined>;

/** Longer than any caller waits: it only keeps a sign-in that hangs from blocking all that come after it. */
const signInTimeoutMs = 10_000;

interface TokenDeps extends Pick<GraphOptions, 'credential' | 'log'> {
  readonly address: GraphAddress;
}

export function createTokenSource({ credential, log, address }: TokenDeps): TokenSource {
  if (credential.kind === 'fixed-token') return () => Promise.resolve(credential.token);
  const getToken = openCredential(credential);
  const signIn = async () => (await getToken(address.scope, AbortSignal.timeout(signInTimeoutMs))).value;
  let underWay: Promise<string | undefined> | undefined;
  // Shared: a thousand people who ask at once on a cold start must not sign in a thousand times.
  return () => {
    underWay ??= signIn()
      .catch((error: unknown) => {
        log.error(describeNoToken(error), 'no token for graph');
        return undefined;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
}
