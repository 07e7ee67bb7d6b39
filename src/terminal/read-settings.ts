import { z } from 'zod';
import type { GraphCredential } from '../graph/graph-options';
import { credentialProblems, graphCredential, graphUrl, identityShape } from '../settings/identity';

export type Settings =
  | {
      readonly ok: true;
      readonly baseUrl: string;
      readonly credential: GraphCredential;
      readonly verbose: boolean;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const { GRAPH_BASE_URL, CLOUD } = identityShape;
const Place = z.object({ GRAPH_BASE_URL, CLOUD });
const Identity = z.object(identityShape);

/** What the command line needs of the environment; every problem at once, by name, never by value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const verbose = env['LOG_LEVEL'] === 'debug' || env['LOG_LEVEL'] === 'trace';
  const token = env['GRAPH_ACCESS_TOKEN'];
  return token ? withToken(env, { token, verbose }) : asTheProduct(env, verbose);
}

function withToken(
  env: NodeJS.ProcessEnv,
  { token, verbose }: { token: string; verbose: boolean },
): Settings {
  // A header cannot carry anything else, and errors about it would quote it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    return { ok: false, problems: ['GRAPH_ACCESS_TOKEN holds characters that no token has'] };
  }
  const parsed = Place.safeParse(env);
  if (!parsed.success) return { ok: false, problems: describe(parsed.error) };
  return { ok: true, baseUrl: graphUrl(parsed.data), credential: { kind: 'fixed-token', token }, verbose };
}

function asTheProduct(given: NodeJS.ProcessEnv, verbose: boolean): Settings {
  // Whoever only tries this command has a registration and a secret, and need not know what the product calls that.
  const env = { ...given, BOT_TYPE: given['BOT_TYPE'] || 'SingleTenant' };
  const parsed = Identity.safeParse(env);
  const problems = [...(parsed.success ? [] : describe(parsed.error)), ...credentialProblems(env)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, baseUrl: graphUrl(parsed.data), credential: graphCredential(parsed.data), verbose };
}

function describe({ issues }: z.core.$ZodError): readonly string[] {
  return issues.map(({ path, message }) => `${String(path[0])} ${message}`);
}
