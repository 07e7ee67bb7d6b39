import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { BotIdentity } from '../../src/teams/connector/authentication';
import { startBotFramework } from '../support/bot-framework';
import type { BotFramework, Forged } from '../support/bot-framework';
import { startBot } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { only, person, postActivity } from '../support/talk';
import { activities } from './inbound-activities';
import { givenAwayBy } from './inbound-wire';
import { isFull, longestMs } from './lab/form';
import { startGate } from './lab/gate';
import type { Gate } from './lab/gate';
import { onEachStore } from './lab/on-each-store';

/** What somebody gets who finds the address and has no token of Bot Framework: nothing, and at no cost to others. */
const count = isFull ? 20_000 : 1000;
jest.setTimeout(longestMs);

interface World {
  readonly framework: BotFramework;
  /** Before Bot Framework's description of its keys. */
  readonly keys: Gate;
  readonly bot: Bot;
}

onEachStore('callers without a token', (database) => {
  let opened: World | undefined;
  beforeAll(async () => {
    // botbuilder writes every token that it refuses to the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const framework = await startBotFramework();
    const keys = await startGate(new URL(openIdOf(framework.identity(''))).origin);
    const bot = await startBot({
      databaseUrl: (await database()) || null,
      identity: (tokenServiceUrl) => throughGate(framework.identity(tokenServiceUrl), keys),
    });
    opened = { framework, keys, bot };
  });
  afterAll(async () => {
    await opened?.bot.stop();
    await opened?.framework.stop();
    await opened?.keys.stop();
  });

  function openIdOf(identity: BotIdentity): string {
    if (identity.kind === 'sandbox') throw new Error('It is a registered bot.');
    return identity.endpoints.openIdMetadataUrl;
  }

  function throughGate(identity: BotIdentity, { url }: Gate): BotIdentity {
    if (identity.kind === 'sandbox') return identity;
    return { ...identity, endpoints: { ...identity.endpoints, openIdMetadataUrl: `${url}/openid` } };
  }

  const foreverAgo = { nbf: 1, exp: 2 };
  const forged: readonly (Forged | string)[] = [
    { keyId: 'unheard-of' },
    { keyId: 'webchat' },
    { ownKey: true },
    { algorithm: 'none' },
    { claims: foreverAgo },
    { claims: { aud: 'somebody else' } },
    { claims: { iss: 'https://sts.example/' } },
    '',
    'Bearer',
    'Bearer a.b.c',
    'Basic dXNlcjpwYXNzd29yZA==',
    `Bearer ${'x'.repeat(8000)}`,
    'Bearer eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOm51bGx9.',
  ];

  it(`${count} activities with tokens that are none are refused, and nothing comes of them`, async () => {
    if (!opened) throw new Error('The bot is started before all tests.');
    const { framework, bot, keys } = opened;
    const { serviceUrl } = bot.connector;
    const seat = { ...bot, headers: { authorization: `Bearer ${framework.token(serviceUrl)}` } };
    const somebody = { id: randomUUID(), displayName: 'Somebody' };
    const first = await person(seat, somebody).says('hi');
    expect([first.status, first.sent.length]).toEqual([200, 1]);
    const before = { sent: bot.connector.sent().length, keys: keys.passed().length };
    bot.sandbox.requests.clear();

    const conversation = { id: `a:chat/${somebody.id}`, conversationType: 'personal' } as const;
    const sender = { ...somebody, conversation, caseIds: [randomUUID()], messageIds: [randomUUID()] };
    const { tenantId } = bot.sandbox;
    const world = { senders: [sender], tenantId, foreignTenantId: randomUUID(), serviceUrl };
    const sample = fc.sample(activities(world), { numRuns: count, seed: 1 });
    const answers = new Map<number, number>();
    for (const [n, activity] of sample.entries()) {
      const how = forged[n % forged.length] ?? '';
      const authorization = typeof how === 'string' ? how : `Bearer ${framework.token(serviceUrl, how)}`;
      const { status, body } = await postActivity(bot.url, JSON.stringify(activity), { authorization });
      answers.set(status, (answers.get(status) ?? 0) + 1);
      expect(givenAwayBy(JSON.stringify(body))).toEqual([]);
    }
    // 400: a body without a type, which is refused before anybody looks at the token.
    expect([...answers.keys()].filter((status) => ![400, 401, 403].includes(status))).toEqual([]);
    expect(bot.connector.sent()).toHaveLength(before.sent);
    expect(bot.sandbox.requests.entries()).toEqual([]);
    // Whoever makes up key ids does not make the bot ask Microsoft each time.
    expect(keys.passed().length - before.keys).toBeLessThan(10);
    only(await person(seat, { id: randomUUID(), displayName: 'Somebody' }).says('hi'));
  });
});
