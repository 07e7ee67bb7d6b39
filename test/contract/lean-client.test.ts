import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { BotCredentialsFactory } from '../../src/teams/connector/bot-credentials';
import { botClaims } from '../../src/teams/connector/bot-claims';
import { reuseClients } from '../../src/teams/connector/reuse-clients';
import { readRefusal } from '../../src/teams/connector/send-failure';
import { withoutRetry } from '../../src/teams/connector/without-retry';
import { listenOn } from '../support/listen-on';

interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** What is different each time, and what Azure's pipeline adds of its own. */
const unlike = ['x-ms-client-request-id', 'accept-encoding', 'user-agent', 'content-length'];

const conversationId = '19:a b/ü@thread.tacv2;messageid=17';
const activity = {
  type: 'message',
  text: 'Straße "\\" \u2028',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  from: { id: '28:bot', name: '' },
  recipient: { id: '29:person', name: 'Ann' },
  conversation: { id: conversationId, isGroup: false, conversationType: 'personal', tenantId: 't', name: '' },
  replyToId: '17/1',
  summary: 'what is read aloud',
  inputHint: 'acceptingInput',
  attachmentLayout: 'list',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [{ id: null }] } },
  ],
  channelData: { channel: { id: '19:c' } },
};

/** The library's type wants the fields of an arriving activity. */
const whole = z.custom<Activity>();

const operations: readonly (readonly [string, (client: ConnectorClient) => Promise<unknown>])[] = [
  ['a reply', ({ conversations }) => conversations.replyToActivity(conversationId, '17/1', activity)],
  ['a message', ({ conversations }) => conversations.sendToConversation(conversationId, activity)],
  ['an update', ({ conversations }) => conversations.updateActivity(conversationId, 'a:1', activity)],
  [
    'a post in a channel',
    ({ conversations }) =>
      conversations.createConversation({
        isGroup: true,
        bot: { id: '28:bot', name: '' },
        tenantId: 't',
        channelData: { channel: { id: '19:c' } },
        activity: whole.parse(activity),
      }),
  ],
];

/** Each of these is to be read alike. Azure's client takes a code that is a number for no answer at all. */
const answers: readonly (readonly [string, RequestListener])[] = [
  ['an id', answering(201, '{"id":"1:2"}')],
  ['an empty object', answering(200, '{}')],
  ['nothing', answering(200, '')],
  ['a page of a proxy', answering(200, '<html>', { 'content-type': 'text/html' })],
  ['a success that is none of theirs', answering(204, '')],
  [
    'a refusal',
    answering(403, '{"error":{"code":"ServiceError","message":"{\\"subCode\\":\\"Blocked\\"}"}}'),
  ],
  ['a wait in seconds', answering(429, '{"error":{"code":"Throttled"}}', { 'retry-after': '7' })],
  ['an error page', answering(502, '<html>', { 'content-type': 'text/html' })],
  ['the end of the connection', (request) => request.socket.destroy()],
];

function answering(status: number, body: string, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

describe('beside the client of the library, ours', () => {
  const arrived: Arrived[] = [];
  let answer: RequestListener = answering(200, '{"id":"1"}');
  let server: Server | undefined;
  let serviceUrl = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        const { method, url, headers } = request;
        arrived.push({ method, url, headers, body: body && JSON.parse(body) });
        answer(request, response);
      });
    });
    serviceUrl = `http://127.0.0.1:${await listenOn(server)}/emea/`;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(() => {
    arrived.length = 0;
    answer = answering(200, '{"id":"1"}');
  });

  async function clients(): Promise<readonly [theirs: ConnectorClient, ours: ConnectorClient]> {
    const getToken = () =>
      Promise.resolve({ value: 'its-token', expiresAt: new Date(Date.now() + 3_600_000) });
    const theirs = new ConfigurationBotFrameworkAuthentication(
      {},
      new BotCredentialsFactory('bot', getToken),
    );
    const of = async (authentication: typeof theirs | ReturnType<typeof reuseClients>) =>
      withoutRetry(await authentication.createConnectorFactory(botClaims('bot')).create(serviceUrl, 'teams'));
    return [await of(theirs), await of(reuseClients(theirs))];
  }

  it.each(operations)('sends %s to the same place, with the same in it', async (_what, operate) => {
    for (const client of await clients()) await operate(client);
    const [theirs, ours] = arrived.map(({ headers, ...request }) => ({
      ...request,
      headers: Object.entries(headers)
        .filter(([name]) => !unlike.includes(name))
        .sort(),
    }));
    expect(arrived).toHaveLength(2);
    expect(theirs?.headers).toContainEqual(['authorization', 'Bearer its-token']);
    expect(ours).toEqual(theirs);
  });

  it('names itself as the library does', async () => {
    for (const client of await clients()) await client.conversations.sendToConversation('c', activity);
    const [theirs, ours] = arrived.map(({ headers }) => headers['user-agent'] ?? '');
    expect(ours).toMatch(/^Microsoft-BotFramework\/3\.1 botframework-connector\/4/);
    expect(theirs).toContain(ours);
  });

  it.each(answers)('reads %s alike', async (_what, answered) => {
    answer = answered;
    const [theirs, ours] = await clients();
    const outcomeOf = async ({ conversations }: ConnectorClient) => {
      try {
        const { id } = await conversations.sendToConversation('c', activity);
        return { id };
      } catch (error) {
        return readRefusal(error);
      }
    };
    expect(await outcomeOf(ours)).toEqual(await outcomeOf(theirs));
    expect(arrived).toHaveLength(2);
  });

  it('gives up a request that is not answered in the time it was given', async () => {
    answer = () => undefined;
    const [, ours] = await clients();
    const sent = ours.conversations.sendToConversation('c', activity, { timeout: 50 });
    await expect(sent.catch(readRefusal)).resolves.toMatchObject({ status: null, code: 'NoAnswer' });
  });

  it('follows no redirect, which would take the token along', async () => {
    answer = answering(307, '', { location: `${serviceUrl}elsewhere` });
    const [, ours] = await clients();
    const sent = ours.conversations.sendToConversation('c', activity);
    await expect(sent.catch(readRefusal)).resolves.toMatchObject({ status: 307 });
    expect(arrived).toHaveLength(1);
  });
});
