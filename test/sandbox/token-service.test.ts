import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity, type UserTokenClient } from 'botframework-connector';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import { ssoTokenFor } from '../../src/sandbox/tokens/exchange-token';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, handClock, sandboxes } from './ask';

const start = sandboxes();
const megan = getPersona('megan').id;
const alex = getPersona('alex').id;
const connection = 'graph';
const requirements = `/beta/users/${alex}/authentication/requirements`;

/** The client that a bot gets from botbuilder, told only where the token service is. */
function userTokenClient(sandbox: Sandbox) {
  const authentication = new ConfigurationBotFrameworkAuthentication({ OAuthUrl: sandbox.tokenServiceUrl });
  // Without an audience botbuilder knows no app id, and then it cannot build a sign-in state.
  return authentication.createUserTokenClient(new ClaimsIdentity([{ type: 'aud', value: 'sandbox-bot' }]));
}

function activity(userId: string): Activity {
  return {
    type: 'message',
    text: 'hello',
    channelId: 'msteams',
    from: { id: userId, name: '' },
    recipient: { id: 'bot', name: 'bot' },
    conversation: { id: 'c', isGroup: false, conversationType: 'personal', name: '' },
    serviceUrl: 'http://127.0.0.1',
    label: '',
    valueType: '',
    callerId: '',
    localTimezone: '',
    listenFor: [],
  };
}

/** botbuilder's types promise a token always; on the wire a 404 brings none. */
async function hasToken(client: UserTokenClient, userId: string, code = ''): Promise<boolean> {
  const found = await client.getUserToken(userId, connection, 'msteams', code);
  return Boolean(z.object({ token: z.string() }).safeParse(found).data);
}

async function signInCode(link: string): Promise<string> {
  const page = await (await fetch(link)).text();
  return /id="code">(\d{6})</.exec(page)?.[1] ?? '';
}

describe('with everybody signed in', () => {
  it('hands out a token that opens Graph as that person', async () => {
    const sandbox = await start();
    const client = await userTokenClient(sandbox);
    const found = await client.getUserToken(megan, connection, 'msteams', '');
    expect(found).toMatchObject({ connectionName: connection, channelId: 'msteams' });
    expect(Date.parse(found.expiration)).toBeGreaterThan(Date.now());
    expect((await ask(sandbox, requirements, { token: found.token })).status).toBe(200);
    expect(sandbox.requests.entries()).toMatchObject([{ holder: 'MeganB@contoso.example' }]);
  });

  it('has none after signing out, for strangers and for blocked accounts', async () => {
    const sandbox = await start();
    const client = await userTokenClient(sandbox);
    await client.signOutUser(megan, connection, 'msteams');
    expect(await hasToken(client, megan)).toBe(false);
    expect(await hasToken(client, 'stranger')).toBe(false);
    expect(await hasToken(client, getPersona('debra').id)).toBe(false);
  });

  it('tells the status and hands out tokens by resource', async () => {
    const client = await userTokenClient(await start());
    const [status] = await client.getTokenStatus(megan, 'msteams', connection);
    expect(status).toMatchObject({ connectionName: connection, hasToken: true });
    const resource = 'https://graph.microsoft.com';
    const tokens = await client.getAadTokens(megan, connection, [resource], 'msteams');
    expect(tokens[resource]).toMatchObject({ connectionName: connection });
  });

  it('keeps a token for the first half of its life, then gives a fresh one', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock, tokenLifetimeMs: 1000 });
    const first = sandbox.issueToken(megan);
    time.pass(400);
    expect(sandbox.issueToken(megan)).toBe(first);
    time.pass(200);
    expect(sandbox.issueToken(megan)).not.toBe(first);
  });
});

describe('with nobody signed in', () => {
  it('signs in by the code from the sign-in page, once', async () => {
    const client = await userTokenClient(await start({ signedIn: 'nobody' }));
    expect(await hasToken(client, megan)).toBe(false);
    const { signInLink } = await client.getSignInResource(connection, activity(megan), '');
    const code = await signInCode(signInLink ?? '');
    expect(await hasToken(client, megan, 'wrong')).toBe(false);
    expect(await hasToken(client, alex, code)).toBe(false);
    expect(await hasToken(client, megan, code)).toBe(true);
    await client.signOutUser(megan, connection, 'msteams');
    expect(await hasToken(client, megan, code)).toBe(false);
  });

  it('signs in by exchange of the own Teams token, of nobody else', async () => {
    const client = await userTokenClient(await start({ signedIn: 'nobody' }));
    const { tokenExchangeResource } = await client.getSignInResource(connection, activity(megan), '');
    expect(tokenExchangeResource?.uri).toMatch(/^api:/);
    const exchange = (token: string) => client.exchangeToken(megan, connection, 'msteams', { token });
    await expect(exchange(ssoTokenFor(alex))).resolves.not.toHaveProperty('token');
    expect((await exchange(ssoTokenFor(megan))).token).toBeTruthy();
  });
});

describe('a sign-in that somebody changes', () => {
  const resourceOf = async (sandbox: Sandbox) => {
    const client = await userTokenClient(sandbox);
    return { client, resource: await client.getSignInResource(connection, activity(megan), '') };
  };

  it('without consent is not exchanged until the person signed in by the page', async () => {
    const sandbox = await start({ signedIn: 'nobody' });
    sandbox.changeSignIn('megan', { consented: false });
    const { client, resource } = await resourceOf(sandbox);
    const exchange = () => client.exchangeToken(megan, connection, 'msteams', { token: ssoTokenFor(megan) });
    await expect(exchange()).resolves.toMatchObject({
      error: { code: 'ServiceError', message: 'Consent Required' },
    });
    expect(await hasToken(client, megan)).toBe(false);
    expect(await hasToken(client, megan, await signInCode(resource.signInLink ?? ''))).toBe(true);
    await expect(exchange()).resolves.toHaveProperty('token');
  });

  it('that ran out gives no token, and those given open nothing', async () => {
    const sandbox = await start();
    const client = await userTokenClient(sandbox);
    const { token } = await client.getUserToken(megan, connection, 'msteams', '');
    sandbox.changeSignIn('megan', { signedIn: false, tokens: 'expired' });
    expect(await hasToken(client, megan)).toBe(false);
    expect((await ask(sandbox, requirements, { token })).status).toBe(401);
  });

  it('whose token ran out gives another one', async () => {
    const sandbox = await start();
    const client = await userTokenClient(sandbox);
    const { token } = await client.getUserToken(megan, connection, 'msteams', '');
    sandbox.changeSignIn('megan', { tokens: 'expired' });
    const fresh = await client.getUserToken(megan, connection, 'msteams', '');
    expect(fresh.token).not.toBe(token);
    expect((await ask(sandbox, requirements, { token: fresh.token })).status).toBe(200);
  });

  it('that Graph challenges writes nothing until the person signed in again', async () => {
    const sandbox = await start();
    const { client, resource } = await resourceOf(sandbox);
    const token = sandbox.issueToken(megan);
    const write = () =>
      ask(sandbox, requirements, { method: 'PATCH', body: { perUserMfaState: 'enforced' }, token });
    sandbox.changeSignIn('megan', { challenged: true });
    expect((await ask(sandbox, requirements, { token })).status).toBe(200);
    const answer = await write();
    expect([answer.status, answer.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    const challenge = answer.headers.get('www-authenticate') ?? '';
    expect(challenge).toContain('error="insufficient_claims"');
    const claims = /claims="([^"]+)"/.exec(challenge)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64').toString('utf8'))).toMatchObject({
      access_token: { nbf: { essential: true } },
    });
    expect(sandbox.viewUser('alex').perUserMfaState).toBe('disabled');
    await client.getUserToken(megan, connection, 'msteams', await signInCode(resource.signInLink ?? ''));
    expect((await write()).status).toBe(204);
  });

  it('names each exchange anew, by which duplicates can be told', async () => {
    const sandbox = await start();
    const [one, other] = [await resourceOf(sandbox), await resourceOf(sandbox)];
    expect(one.resource.tokenExchangeResource?.id).not.toBe(other.resource.tokenExchangeResource?.id);
  });
});

it('refuses what it does not understand', async () => {
  const { tokenServiceUrl } = await start();
  const status = async (path: string, method = 'GET') =>
    (await fetch(`${tokenServiceUrl}${path}`, { method })).status;
  expect(await status('/api/usertoken/GetToken')).toBe(400);
  expect(await status('/api/usertoken/SignOut', 'DELETE')).toBe(400);
  expect(await status('/api/usertoken/GetTokenStatus')).toBe(400);
  expect(await status('/api/usertoken/GetAadTokens', 'POST')).toBe(400);
  expect(await status('/api/usertoken/exchange', 'POST')).toBe(400);
  expect(await status('/api/botsignin/GetSignInResource')).toBe(400);
  expect(await status('/api/botsignin/GetSignInResource?state=e30')).toBe(400);
  expect(await status('/nowhere')).toBe(404);
  expect(await (await fetch(`${tokenServiceUrl}/sign-in?state=e30`)).text()).toContain('cannot sign in');
});
