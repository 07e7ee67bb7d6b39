import type { GraphCredential } from './graph-options';
import { GraphSetupError } from './graph-setup-error';

export interface GraphAddress {
  /** Without version and trailing slash. */
  readonly root: string;
  /** What an application token is asked for. */
  readonly scope: string;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where Graph is, refusing every combination that would show a token to a stranger. */
export function toGraphAddress(baseUrl: string, credential: GraphCredential): GraphAddress {
  const url = parseUrl(baseUrl);
  const isLoopback = loopback.has(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    throw new GraphSetupError('GRAPH_BASE_URL must be https; plain http is for loopback only');
  }
  if (credential.kind === 'fixed-token' && !isLoopback) {
    throw new GraphSetupError('GRAPH_ACCESS_TOKEN is accepted only with a loopback GRAPH_BASE_URL');
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(v1\.0|beta)$/, '');
  return { root: url.origin + path, scope: `${url.origin}/.default` };
}

function parseUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || url.username || url.password) {
    throw new GraphSetupError('GRAPH_BASE_URL must be a URL without a user name');
  }
  return url;
}
