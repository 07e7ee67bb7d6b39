import { createAuthentication } from '../../src/teams/connector/authentication';
import { createConnector } from '../../src/teams/connector/connector';
import { createTurns } from '../../src/teams/connector/create-turns';
import type { Connector as OurConnector } from '../../src/teams/connector/connector';
import type { SendReserved } from '../../src/workflows/ports/send-limits';
import { anAddress } from '../store/an-address';
import { startConnector } from '../support/connector';
import type { Connector, Refusal } from '../support/connector';

/** What Microsoft's page "Status codes from bot conversational APIs" lists, and what else came in practice. */
const answers = [
  [400, 'Bad Argument', 'never'],
  [401, 'BotNotRegistered', 'never'],
  [403, 'BotDisabledByAdmin', 'unreachable'],
  [403, 'BotNotInConversationRoster', 'unreachable'],
  [403, 'ConversationBlockedByUser', 'unreachable'],
  [403, 'ForbiddenOperationException', 'unreachable'],
  [403, 'ServiceError', 'unreachable'],
  [403, 'NotEnoughPermissions', 'never'],
  [404, 'ActivityNotFoundInConversation', 'gone'],
  [404, 'ConversationNotFound', 'gone'],
  [408, 'RequestTimeout', 'never'],
  [412, 'PreconditionFailed', 'again'],
  [413, 'MessageSizeTooBig', 'never'],
  [429, 'Throttled', 'again'],
  [500, 'ServiceError', 'never'],
  [502, 'ServiceError', 'again'],
  [503, 'ServiceUnavailable', 'again'],
  [504, 'GatewayTimeout', 'again'],
] as const;

const error = (code: string, message = code) => ({ error: { code, message } });
const message = { type: 'message', text: 'ready' } as const;

describe('what the connector answers', () => {
  let teams: Connector | undefined;
  let elsewhere: Connector | undefined;
  const moved: string[] = [];
  let reserved: SendReserved = { ok: true, at: [] };
  let heardFrom: string | undefined;

  beforeAll(async () => {
    [teams, elsewhere] = await Promise.all([startConnector(), startConnector()]);
  });
  afterAll(() => Promise.all([teams?.stop(), elsewhere?.stop()]));
  beforeEach(() => {
    reserved = { ok: true, at: [] };
    heardFrom = undefined;
    moved.length = 0;
  });

  const running = () => {
    if (!teams || !elsewhere) throw new Error('They are started before all tests.');
    return { teams, elsewhere };
  };
  const bot = (): OurConnector =>
    createConnector({
      authentication: createAuthentication({ kind: 'sandbox', tokenServiceUrl: 'http://127.0.0.1:1' }),
      botId: null,
      itsTurn: createTurns({ reserve: () => Promise.resolve(reserved) }, 50),
      people: {
        otherServiceUrl: () => Promise.resolve(heardFrom),
        moveTo: (_address, serviceUrl) => {
          moved.push(serviceUrl);
          return Promise.resolve();
        },
      },
    });
  const address = () => anAddress({ serviceUrl: running().teams.serviceUrl });

  /** One post that is answered so, and how many requests that took. */
  async function postAnswered(refusal: Refusal) {
    const to = address();
    running().teams.failNext(1, { ...refusal, in: to.conversationId });
    const sent = await bot().post(to, message);
    const requests = running()
      .teams.arrived()
      .filter(({ conversationId }) => conversationId === to.conversationId);
    return { sent, requests: requests.length };
  }

  it.each(answers)('%d %s is %s, after one request', async (status, code, reason) => {
    const { sent, requests } = await postAnswered({ status, body: error(code) });
    expect(sent).toMatchObject({ ok: false, reason, code, retryAfterSeconds: null });
    expect(requests).toBe(1);
  });

  it.each(answers)('%d %s is the same for an update', async (status, code, reason) => {
    const to = address();
    running().teams.failNext(1, { status, body: error(code), in: to.conversationId });
    const updated = await bot().update({ address: to, activityId: '1' }, message);
    expect(updated).toMatchObject({ ok: false, reason, code });
  });

  it('Retry-After is handed on, and not waited for here', async () => {
    const headers = { 'retry-after': '7' };
    const { sent, requests } = await postAnswered({ status: 429, headers, body: error('Throttled') });
    expect(sent).toEqual({ ok: false, reason: 'again', code: 'Throttled', retryAfterSeconds: 7 });
    expect(requests).toBe(1);
  });

  it('Retry-After may be a date', async () => {
    const headers = { 'retry-after': new Date(Date.now() + 60_000).toUTCString() };
    const { sent } = await postAnswered({ status: 503, headers });
    expect(sent).toMatchObject({ reason: 'again', code: 'HTTP 503' });
    expect(!sent.ok && sent.retryAfterSeconds).toBeGreaterThan(30);
  });

  it('the code inside of the message is the more exact one', async () => {
    const inner = JSON.stringify({ subCode: 'MessageWritesBlocked', details: null });
    const { sent } = await postAnswered({ status: 403, body: error('ConversationBlockedByUser', inner) });
    expect(sent).toMatchObject({ reason: 'unreachable', code: 'MessageWritesBlocked' });
  });

  it.each([
    ['an empty object', {}],
    ['an empty id', { id: '' }],
    ['nothing', undefined],
  ])('a success with %s is not believed', async (_what, body) => {
    expect(await postAnswered({ status: 201, body })).toEqual({
      sent: { ok: false, reason: 'not-confirmed', code: 'NoActivityId', retryAfterSeconds: null },
      requests: 1,
    });
  });

  it('nobody listening is again, as nothing can have arrived', async () => {
    const sent = await bot().post(anAddress({ serviceUrl: 'http://127.0.0.1:1' }), message);
    expect(sent).toMatchObject({ ok: false, reason: 'again', code: 'ECONNREFUSED' });
  });

  it('over the own limit nothing is sent', async () => {
    reserved = { ok: false, afterSeconds: 3 };
    const to = address();
    const sent = await bot().post(to, message);
    expect(sent).toEqual({ ok: false, reason: 'again', code: 'OwnRateLimit', retryAfterSeconds: 3 });
    expect(running().teams.messages(to.conversationId)).toEqual([]);
  });

  describe('403 InvalidBotApiHost', () => {
    const wrongHost = { status: 403, body: error('InvalidBotApiHost') };

    it('sends it once more to where the tenant was last heard from, and remembers that', async () => {
      heardFrom = running().elsewhere.serviceUrl;
      const { sent, requests } = await postAnswered(wrongHost);
      expect(sent).toMatchObject({ ok: true });
      expect(requests).toBe(1);
      expect(moved).toEqual([heardFrom]);
    });

    it('from there too is for good', async () => {
      heardFrom = running().elsewhere.serviceUrl;
      running().elsewhere.failNext(1, wrongHost);
      const { sent } = await postAnswered(wrongHost);
      expect(sent).toMatchObject({ ok: false, reason: 'never', code: 'InvalidBotApiHost' });
      expect(moved).toEqual([]);
    });
  });
});
