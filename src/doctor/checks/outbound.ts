import type { Config } from '../../config';
import { found } from '../check';
import type { Found } from '../check';

export type Fetch = typeof globalThis.fetch;

/** A firewall that swallows packets says nothing at all. */
const timeoutMs = 8_000;

/** Whether each service that the product calls answers at all; what it answers does not matter. */
export function checkOutbound(config: Config, fetch: Fetch): Promise<readonly Found[]> {
  return Promise.all(hostsOf(config).map((url) => reach(url, fetch)));
}

/** Whoever is asked once need not be asked twice. */
function hostsOf({ graph, identity }: Config): readonly string[] {
  const urls = [graph.baseUrl];
  if (graph.credential.kind === 'secret' || graph.credential.kind === 'certificate') {
    urls.push(graph.credential.loginUrl);
  }
  if (identity.kind === 'sandbox') urls.push(identity.tokenServiceUrl);
  else urls.push(identity.endpoints.openIdMetadataUrl, identity.endpoints.tokenServiceUrl);
  return [...new Map(urls.map((url) => [new URL(url).origin, url])).values()];
}

async function reach(url: string, fetch: Fetch): Promise<Found> {
  const { host } = new URL(url);
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return found('ok', 'reached', { host });
  } catch (error) {
    return found('failed', 'not-reached', { host, why: codeOf(error) });
  }
}

/** `ENOTFOUND`, `ECONNREFUSED`, `TimeoutError`: what a network's admin asks for. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
