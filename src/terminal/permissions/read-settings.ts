import { z } from 'zod';
import type { GraphCredential } from '../../graph/graph-options';
import { clouds } from '../../settings/cloud';
import type { CloudName } from '../../settings/cloud';
import { graphUrl, identityShape } from '../../settings/identity';
import { guid, setting, text } from '../../settings/setting';

export interface Settings {
  readonly botId: string;
  readonly tenantId: string;
  /** The app that approvers sign in to. Null where none is set: then nothing is said of delegated permissions. */
  readonly signInAppId: string | null;
  readonly writes: 'delegated' | 'application';
  readonly cloud: CloudName;
  readonly loginUrl: string;
  readonly redirectUrl: string;
  readonly baseUrl: string;
  readonly credential: GraphCredential;
}

const { BOT_ID, BOT_TENANT_ID, CLOUD, GRAPH_BASE_URL, LOGIN_URL } = identityShape;
const Env = z.object({
  BOT_ID,
  BOT_TENANT_ID,
  CLOUD,
  GRAPH_BASE_URL,
  ADMIN_ACCESS_TOKEN: setting(z.string().nullable().default(null)),
  LOGIN_URL,
  AAD_APP_CLIENT_ID: setting(text.pipe(guid).nullable().default(null)),
  GRAPH_WRITES: setting(
    z.enum(['delegated', 'application'], 'must be delegated or application').default('delegated'),
  ),
});

/** The problems where there are any, by name and never by value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings | readonly string[] {
  const parsed = Env.safeParse(env);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  }
  const { data } = parsed;
  const { loginUrl, tokenServiceHost } = clouds[data.CLOUD];
  return {
    botId: data.BOT_ID,
    tenantId: data.BOT_TENANT_ID,
    signInAppId: data.AAD_APP_CLIENT_ID,
    writes: data.GRAPH_WRITES,
    cloud: data.CLOUD,
    loginUrl: data.LOGIN_URL ?? loginUrl,
    redirectUrl: `https://${tokenServiceHost}/.auth/web/redirect`,
    baseUrl: graphUrl(data),
    credential:
      data.ADMIN_ACCESS_TOKEN === null
        ? { kind: 'azure-cli', tenantId: data.BOT_TENANT_ID }
        : { kind: 'fixed-token', token: data.ADMIN_ACCESS_TOKEN },
  };
}
