import { z } from 'zod';
import type { GraphCredential } from '../graph/graph-options';

export type Settings =
  | {
      readonly ok: true;
      readonly baseUrl: string;
      readonly credential: GraphCredential;
      readonly verbose: boolean;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An empty value counts as absent: most places that set environment variables leave one out that way. */
const text = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const Env = z.object({
  GRAPH_BASE_URL: text,
  GRAPH_ACCESS_TOKEN: text,
  BOT_ID: text,
  BOT_TYPE: text,
  BOT_TENANT_ID: text,
  SECRET_BOT_PASSWORD: text,
  LOG_LEVEL: text,
});
type Env = z.infer<typeof Env>;

/** What the command line needs of the environment; every problem at once, by name, never by value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const settings = Env.parse(env);
  const credential = toCredential(settings);
  if (Array.isArray(credential)) return { ok: false, problems: credential };
  return {
    ok: true,
    baseUrl: settings.GRAPH_BASE_URL ?? 'https://graph.microsoft.com',
    credential,
    verbose: settings.LOG_LEVEL === 'debug' || settings.LOG_LEVEL === 'trace',
  };
}

function toCredential(env: Env): GraphCredential | string[] {
  if (env.GRAPH_ACCESS_TOKEN !== undefined) return toFixedToken(env.GRAPH_ACCESS_TOKEN);
  const type = env.BOT_TYPE?.toLowerCase();
  if (type !== undefined && !['userassignedmsi', 'singletenant', 'multitenant'].includes(type)) {
    return ['BOT_TYPE must be UserAssignedMSI, SingleTenant or MultiTenant'];
  }
  return type === 'userassignedmsi' ? toManagedIdentity(env) : toSecret(env);
}

function toFixedToken(token: string): GraphCredential | string[] {
  // A header cannot carry anything else, and errors about it would quote it.
  return /^[\x21-\x7e]+$/.test(token)
    ? { kind: 'fixed-token', token }
    : ['GRAPH_ACCESS_TOKEN holds characters that no token has'];
}

function toManagedIdentity({ BOT_ID: clientId }: Env): GraphCredential | string[] {
  return clientId === undefined ? ['BOT_ID is missing'] : { kind: 'managed-identity', clientId };
}

function toSecret(env: Env): GraphCredential | string[] {
  const { BOT_ID: clientId, BOT_TENANT_ID: tenantId, SECRET_BOT_PASSWORD: secret } = env;
  if (clientId !== undefined && tenantId !== undefined && secret !== undefined) {
    return { kind: 'secret', tenantId, clientId, secret };
  }
  const needed = { BOT_ID: clientId, BOT_TENANT_ID: tenantId, SECRET_BOT_PASSWORD: secret };
  return Object.entries(needed).flatMap(([name, value]) =>
    value === undefined ? [`${name} is missing`] : [],
  );
}
