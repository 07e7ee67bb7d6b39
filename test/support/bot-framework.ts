import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { BotIdentity } from '../../src/teams/connector/authentication';
import { listenOn } from './listen-on';

export const botId = '5b1c6f0e-3a52-4d8e-9f27-0c4e8d1a7b36';

const tokenIssuer = 'https://api.botframework.example';

/** The ids of the published keys; the second is good for another channel only. */
export type KeyId = 'teams' | 'webchat';

/** What a token is made of, where it differs from a right one. */
export interface Forged {
  readonly keyId?: KeyId | 'unheard-of';
  /** Signed with a key of the forger's, under the id of a real one. */
  readonly ownKey?: boolean;
  readonly algorithm?: 'RS256' | 'none';
  /** An `undefined` leaves the claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Stands for Bot Framework's sign-on: describes keys of its own, signs with them, and gives the bot its token. */
export interface BotFramework {
  readonly token: (serviceUrl: string, forged?: Forged) => string;
  /** A bot in Azure, registered here. */
  readonly identity: (tokenServiceUrl: string) => BotIdentity;
  readonly stop: () => Promise<void>;
}

export async function startBotFramework(): Promise<BotFramework> {
  const keys = { teams: newKey(), webchat: newKey() };
  const foreign = newKey();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', base).pathname;
    response.writeHead(path in pages ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(pages[path]));
  });
  const base = `http://127.0.0.1:${await listenOn(server)}`;
  const pages: Readonly<Record<string, unknown>> = {
    '/openid': { issuer: tokenIssuer, jwks_uri: `${base}/keys` },
    '/keys': { keys: [jwk('teams', keys.teams), jwk('webchat', keys.webchat)] },
    '/managed-identity': ownToken(),
  };
  const forget = actAsAzure(`${base}/managed-identity`);

  return {
    token: (serviceUrl, { keyId = 'teams', ownKey = false, algorithm = 'RS256', claims = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const right = { iss: tokenIssuer, aud: botId, nbf: now - 60, exp: now + 3600, serviceurl: serviceUrl };
      const signer = ownKey || keyId === 'unheard-of' ? foreign : keys[keyId];
      const text = [
        { typ: 'JWT', alg: algorithm, kid: keyId },
        { ...right, ...claims },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const signature = algorithm === 'none' ? '' : sign('sha256', Buffer.from(text), signer.privateKey);
      return `${text}.${signature === '' ? '' : signature.toString('base64url')}`;
    },
    identity: (tokenServiceUrl) => ({
      kind: 'registered',
      botId,
      credential: { kind: 'managed-identity', clientId: botId },
      endpoints: {
        tokenIssuer,
        openIdMetadataUrl: `${base}/openid`,
        oauthScope: tokenIssuer,
        tokenServiceUrl,
      },
    }),
    stop: () =>
      new Promise((resolve) => {
        forget();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Key {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function newKey(): Key {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function jwk(kid: KeyId, { publicKey }: Key) {
  const endorsements = [kid === 'teams' ? 'msteams' : kid];
  return { ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, endorsements };
}

/** What App Service gives to an app of that identity. */
function ownToken() {
  const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
  return {
    access_token: 'own-token',
    expires_on,
    resource: tokenIssuer,
    token_type: 'Bearer',
    client_id: botId,
  };
}

/** Where Azure's libraries look for a managed identity; returns how to undo it. */
function actAsAzure(endpoint: string): () => void {
  const before = { ...process.env };
  Object.assign(process.env, { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: 'test' });
  return () => {
    delete process.env['IDENTITY_ENDPOINT'];
    delete process.env['IDENTITY_HEADER'];
    Object.assign(process.env, before);
  };
}
