import { readConfig } from '../../../src/config';
import { ConfigError } from '../../../src/config-error';
import { cloudNames, clouds } from '../../../src/settings/cloud';

const guid = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`;

const complete = {
  BOT_ID: guid('1'),
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: guid('2'),
  ALLOWED_TENANTS: guid('2'),
  APPROVERS_GROUP_ID: guid('4'),
  OAUTH_CONNECTION_NAME: 'graph',
};
const registered = { ...complete, BOT_TYPE: 'SingleTenant' };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

function identityOf(env: NodeJS.ProcessEnv) {
  const { identity } = readConfig(env);
  if (identity.kind !== 'registered') throw new Error('A real deployment is registered.');
  return identity;
}

describe('the credential', () => {
  test('of a managed identity has no secret, and none may be set', () => {
    const expected = { kind: 'managed-identity', clientId: complete.BOT_ID };
    expect(identityOf(complete).credential).toEqual(expected);
    expect(readConfig(complete).graph.credential).toEqual(expected);
    expect(problemsOf({ ...complete, SECRET_BOT_PASSWORD: 'x' }).join()).toContain('SECRET_BOT_PASSWORD');
    expect(problemsOf({ ...complete, BOT_CERTIFICATE_PATH: 'x' }).join()).toContain('BOT_CERTIFICATE_PATH');
  });

  test('is a certificate where a path to one is set', () => {
    const env = { ...registered, BOT_CERTIFICATE_PATH: '/run/secrets/bot.pem' };
    const expected = {
      kind: 'certificate',
      tenantId: registered.BOT_TENANT_ID,
      clientId: registered.BOT_ID,
      loginUrl: 'https://login.microsoftonline.com',
      certificatePath: '/run/secrets/bot.pem',
    };
    expect(identityOf(env).credential).toEqual(expected);
    expect(readConfig(env).graph.credential).toEqual(expected);
  });

  test('is a secret otherwise, and one of the two has to be there, not both', () => {
    expect(identityOf({ ...registered, SECRET_BOT_PASSWORD: 's' }).credential).toMatchObject({
      kind: 'secret',
      secret: 's',
    });
    expect(problemsOf(registered).join()).toMatch(/BOT_CERTIFICATE_PATH or SECRET_BOT_PASSWORD is missing/);
    const both = { ...registered, SECRET_BOT_PASSWORD: 's', BOT_CERTIFICATE_PATH: 'p' };
    expect(problemsOf(both).join()).toMatch(/both set/);
  });

  test('of a multi-tenant bot asks a tenant of the Bot Framework for the token to Teams, its own for Graph', () => {
    const env = { ...registered, BOT_TYPE: 'MultiTenant', SECRET_BOT_PASSWORD: 's' };
    expect(identityOf(env).credential).toMatchObject({ tenantId: 'botframework.com' });
    expect(readConfig(env).graph.credential).toMatchObject({ tenantId: registered.BOT_TENANT_ID });
  });
});

describe('the cloud', () => {
  test('is the public one unless another is set, and is refused by name where there is no such cloud', () => {
    expect(identityOf(complete).endpoints.tokenIssuer).toBe('https://api.botframework.com');
    expect(problemsOf({ ...complete, CLOUD: 'moon' }).join()).toMatch(/CLOUD must be one of public, gcc/);
  });

  test.each(cloudNames)('%s decides Graph, sign-in, Bot Framework and the database at once', (name) => {
    const env = {
      ...registered,
      SECRET_BOT_PASSWORD: 's',
      CLOUD: name,
      DATABASE_URL: 'postgres://app@db.example/app',
      DATABASE_SIGN_IN: 'entra',
    };
    const { graph, store } = readConfig(env);
    const { endpoints, credential } = identityOf(env);
    const cloud = clouds[name];
    expect(graph.baseUrl).toBe(cloud.graphUrl);
    expect(graph.credential).toMatchObject({ loginUrl: cloud.loginUrl });
    expect(credential).toMatchObject({ loginUrl: cloud.loginUrl });
    expect(endpoints).toEqual({
      tokenIssuer: cloud.tokenIssuer,
      openIdMetadataUrl: cloud.openIdMetadataUrl,
      oauthScope: cloud.botScope,
      tokenServiceUrl: cloud.tokenServiceUrl,
    });
    expect(store.databaseSignIn?.scope).toBe(cloud.databaseScope);
  });

  test.each(['gcc-high', 'dod', 'china'] as const)(
    'of %s names nothing of the public one: a token must not go there',
    (name) => {
      expect(JSON.stringify(clouds[name])).not.toMatch(/\.com\b|windows\.net/);
    },
  );

  test('gives way to each address that is set, for simulators and addresses that Microsoft moves', () => {
    const own = {
      GRAPH_BASE_URL: 'http://127.0.0.1:1',
      BOT_TOKEN_ISSUER: 'http://127.0.0.1:2',
      BOT_OPENID_METADATA_URL: 'http://127.0.0.1:3/keys',
      BOT_TOKEN_SCOPE: 'https://api.example',
      TOKEN_SERVICE_URL: 'https://tokens.example/',
    };
    expect(readConfig({ ...complete, ...own }).graph.baseUrl).toBe('http://127.0.0.1:1');
    expect(identityOf({ ...complete, ...own }).endpoints).toEqual({
      tokenIssuer: 'http://127.0.0.1:2',
      openIdMetadataUrl: 'http://127.0.0.1:3/keys',
      oauthScope: 'https://api.example',
      tokenServiceUrl: 'https://tokens.example',
    });
    const login = { ...registered, SECRET_BOT_PASSWORD: 's', LOGIN_URL: 'https://login.example' };
    expect(identityOf(login).credential).toMatchObject({ loginUrl: 'https://login.example' });
  });

  test.each([
    'LOGIN_URL',
    'BOT_TOKEN_ISSUER',
    'BOT_OPENID_METADATA_URL',
    'BOT_TOKEN_SCOPE',
    'TOKEN_SERVICE_URL',
  ])('%s is not taken over plain http from elsewhere', (name) => {
    const problems = problemsOf({ ...complete, [name]: 'http://secret-value.example' }).join();
    expect(problems).toContain(`${name} must be https`);
    expect(problems).not.toContain('secret-value');
  });
});

describe('the database', () => {
  test('is signed in at with the password of its URL unless a token is asked for', () => {
    const url = { DATABASE_URL: 'postgres://app:pw@db.example/app' };
    expect(readConfig({ ...complete, ...url }).store.databaseSignIn).toBeUndefined();
    const entra = readConfig({ ...complete, ...url, DATABASE_SIGN_IN: 'entra' }).store.databaseSignIn;
    expect(entra?.credential).toEqual({ kind: 'managed-identity', clientId: complete.BOT_ID });
  });

  test('has to be a server for a token', () => {
    expect(problemsOf({ ...complete, DATABASE_SIGN_IN: 'entra' }).join()).toMatch(/DATABASE_URL is missing/);
  });
});
