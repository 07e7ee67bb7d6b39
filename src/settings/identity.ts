import { z } from 'zod';
import type { Credential } from '../credentials/credential';
import type { GraphCredential } from '../graph/graph-options';
import type { BotFrameworkEndpoints } from '../teams/connector/authentication';
import { cloudNames, clouds } from './cloud';
import { guid, setting, text } from './setting';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys and tokens come from there: plain http is for simulators on this machine. */
const endpoint = z
  .url({ protocol: /^https?$/, error: 'must be a URL' })
  .refine(
    (url) => !url.startsWith('http:') || loopback.has(new URL(url).hostname),
    'must be https; plain http is for loopback only',
  )
  .transform((url) => url.replace(/\/+$/, ''))
  .nullable()
  .default(null);

/** Who the product is, how it proves it, and in which of Microsoft's clouds. Shared by the product and its commands. */
export const identityShape = {
  CLOUD: setting(z.enum(cloudNames, `must be one of ${cloudNames.join(', ')}`).default('public')),
  LOGIN_URL: setting(endpoint),
  GRAPH_BASE_URL: setting(z.url('must be a URL').nullable().default(null)),
  GRAPH_ACCESS_TOKEN: setting(z.string().nullable().default(null)),
  BOT_ID: setting(text.pipe(guid)),
  BOT_TYPE: setting(
    text.pipe(
      z.enum(
        ['UserAssignedMSI', 'SingleTenant', 'MultiTenant'],
        'must be UserAssignedMSI, SingleTenant or MultiTenant',
      ),
    ),
  ),
  BOT_TENANT_ID: setting(text.pipe(guid)),
  BOT_CERTIFICATE_PATH: setting(z.string().nullable().default(null)),
  SECRET_BOT_PASSWORD: setting(z.string().nullable().default(null)),
  BOT_TOKEN_ISSUER: setting(endpoint),
  BOT_OPENID_METADATA_URL: setting(endpoint),
  BOT_TOKEN_SCOPE: setting(endpoint),
  TOKEN_SERVICE_URL: setting(endpoint),
};

export type IdentityEnv = z.infer<z.ZodObject<typeof identityShape>>;

/** What is needed, or refused, because of another setting. Also where other settings are wrong: all at once. */
export function credentialProblems(env: NodeJS.ProcessEnv): readonly string[] {
  const { BOT_TYPE, SECRET_BOT_PASSWORD, BOT_CERTIFICATE_PATH } = env;
  if (!BOT_TYPE) return [];
  if (BOT_TYPE === 'UserAssignedMSI') {
    return Object.entries({ SECRET_BOT_PASSWORD, BOT_CERTIFICATE_PATH }).flatMap(([name, value]) =>
      value ? [`${name} must not be set: with BOT_TYPE UserAssignedMSI there is no secret`] : [],
    );
  }
  if (SECRET_BOT_PASSWORD && BOT_CERTIFICATE_PATH) {
    return ['BOT_CERTIFICATE_PATH and SECRET_BOT_PASSWORD are both set: remove the one that is not meant'];
  }
  return SECRET_BOT_PASSWORD || BOT_CERTIFICATE_PATH
    ? []
    : [
        'BOT_CERTIFICATE_PATH or SECRET_BOT_PASSWORD is missing: every BOT_TYPE but UserAssignedMSI needs one of them',
      ];
}

export function graphUrl({ GRAPH_BASE_URL, CLOUD }: Pick<IdentityEnv, 'GRAPH_BASE_URL' | 'CLOUD'>): string {
  return GRAPH_BASE_URL ?? clouds[CLOUD].graphUrl;
}

/** Graph is read as the bot itself; a fixed token is for a Graph on loopback, which the adapter insists on. */
export function graphCredential(env: IdentityEnv): GraphCredential {
  return env.GRAPH_ACCESS_TOKEN === null
    ? ownCredential(env)
    : { kind: 'fixed-token', token: env.GRAPH_ACCESS_TOKEN };
}

/** The product's own, in its home tenant. */
export function ownCredential(env: IdentityEnv): Credential {
  return credentialIn(env, env.BOT_TENANT_ID);
}

/** For what is sent to Teams. A multi-tenant bot gets that token from a tenant of Microsoft's. */
export function botCredential(env: IdentityEnv): Credential {
  return credentialIn(
    env,
    env.BOT_TYPE === 'MultiTenant' ? clouds[env.CLOUD].sharedBotTenant : env.BOT_TENANT_ID,
  );
}

function credentialIn(env: IdentityEnv, tenantId: string): Credential {
  const { BOT_TYPE, BOT_ID: clientId, BOT_CERTIFICATE_PATH: certificatePath } = env;
  if (BOT_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity', clientId };
  const registration = { tenantId, clientId, loginUrl: env.LOGIN_URL ?? clouds[env.CLOUD].loginUrl };
  return certificatePath === null
    ? { kind: 'secret', ...registration, secret: env.SECRET_BOT_PASSWORD ?? '' }
    : { kind: 'certificate', ...registration, certificatePath };
}

export function botEndpoints(env: IdentityEnv): BotFrameworkEndpoints {
  const cloud = clouds[env.CLOUD];
  return {
    tokenIssuer: env.BOT_TOKEN_ISSUER ?? cloud.tokenIssuer,
    openIdMetadataUrl: env.BOT_OPENID_METADATA_URL ?? cloud.openIdMetadataUrl,
    oauthScope: env.BOT_TOKEN_SCOPE ?? cloud.botScope,
    tokenServiceUrl: env.TOKEN_SERVICE_URL ?? cloud.tokenServiceUrl,
  };
}
