import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { startBotFramework } from '../support/bot-framework';
import type { BotFramework, Forged } from '../support/bot-framework';
import { askAs, openApprovals, untilApproversSee } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { findPostgres, queryOnce } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, startBot } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { only, person } from '../support/talk';
import type { Seat } from '../support/talk';

interface World {
  readonly framework: BotFramework;
  /** Null where there is no server: what is stored can then not be looked at while the bot runs. */
  readonly databaseUrl: string | null;
  readonly bot: Bot;
  /** A case that waits for a decision. */
  readonly asked: Asked;
}

let server: Postgres | undefined;
let world: World | undefined;
const inside = () => {
  if (!world) throw new Error('The bot is started before all tests.');
  return world;
};

beforeAll(async () => {
  // botbuilder writes every token that it refuses to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  server = await findPostgres()?.();
  const databaseUrl = (await server?.createDatabase()) ?? null;
  const framework = await startBotFramework();
  const bot = await startBot({ databaseUrl, identity: framework.identity });
  const seat = seatWith(bot, framework.token(bot.connector.serviceUrl));
  await openApprovals(seat);
  world = { framework, databaseUrl, bot, asked: await askAs(seat, 'alex') };
  await untilQuiet(databaseUrl);
});

afterAll(async () => {
  await world?.bot.stop();
  await world?.framework.stop();
  await server?.stop();
});

function seatWith({ url, connector }: Bot, token: string | null): Seat {
  return { url, connector, ...(token !== null && { headers: { authorization: `Bearer ${token}` } }) };
}

function seatWithForged(forged: Forged): Seat {
  const { bot, framework } = inside();
  return seatWith(bot, framework.token(bot.connector.serviceUrl, forged));
}

/** Every table of the product, and a digest of its rows. */
async function everythingStored(databaseUrl: string | null): Promise<readonly unknown[]> {
  if (databaseUrl === null) return [];
  const digest = "select md5(string_agg(t::text, '|' order by t::text)) as c from %I t";
  return queryOnce(
    databaseUrl,
    `select table_name, query_to_xml(format($$${digest}$$, table_name), false, true, '')::text as rows
     from information_schema.tables where table_schema = 'public' order by table_name`,
  );
}

/** Jobs write a moment after what they show, and replies are counted together. */
async function untilQuiet(databaseUrl: string | null): Promise<void> {
  let before = '';
  for (;;) {
    const now = JSON.stringify(await everythingStored(databaseUrl));
    if (now === before) return;
    before = now;
    await delay(300);
  }
}

/** What was asked of Graph; the second opinion on the case before comes when it comes. */
function readsOf({ sandbox }: Bot): readonly string[] {
  const asked = sandbox.requests.entries().map(({ method, path }) => `${method} ${path}`);
  return asked.filter((request) => !request.endsWith('/evaluate'));
}

/** Words, a click that would decide, and an install: whatever is sent is refused, and nothing comes of it. */
async function expectRefused(seat: Seat, more: object = {}): Promise<void> {
  const { bot, databaseUrl, asked } = inside();
  await untilQuiet(databaseUrl);
  const stored = await everythingStored(databaseUrl);
  const sent = bot.connector.sent().length;
  const graph = readsOf(bot);
  const megan = person(seat, 'megan').inChannel(approvalsChannelId);
  const data = { ...cardOf(asked.post).dataOf('approve'), afterwards: 'keep' };
  const action = { type: 'Action.Execute', verb: 'approve', data };
  const activities = [
    { type: 'message', text: 'check' },
    { type: 'installationUpdate', action: 'add' },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action }, replyToId: asked.post.activityId },
    { type: 'invoke', name: 'signin/failure', value: { code: 'tokenmissing' } },
  ];
  const statuses = [];
  for (const activity of activities) statuses.push((await megan.sends({ ...activity, ...more })).status);
  expect(statuses.map((status) => status === 401 || status === 403)).toEqual([true, true, true, true]);
  expect(bot.connector.sent()).toHaveLength(sent);
  expect(readsOf(bot)).toEqual(graph);
  expect(await everythingStored(databaseUrl)).toEqual(stored);
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe('a call', () => {
  it('with a token of Bot Framework is taken, and answered', async () => {
    const turn = await person(seatWithForged({}), 'adele').says('hi');
    expect([200, 202]).toContain(turn.status);
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  });

  const hour = 3600;
  it.each<[string, () => Forged]>([
    ['of another issuer', () => ({ claims: { iss: 'https://sts.example/' } })],
    [
      'of the issuer that the emulator and other bots use',
      () => ({ claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' } }),
    ],
    ['of no issuer', () => ({ claims: { iss: undefined } })],
    ['for another bot', () => ({ claims: { aud: randomUUID() } })],
    ['for nobody', () => ({ claims: { aud: undefined } })],
    ['signed by another key under the same id', () => ({ ownKey: true })],
    ['signed by a key that is not published', () => ({ keyId: 'unheard-of' })],
    ['that nobody signed', () => ({ algorithm: 'none' })],
    ['signed by a key that is not endorsed for Teams', () => ({ keyId: 'webchat' })],
    ['that has expired', () => ({ claims: { nbf: inSeconds(-2 * hour), exp: inSeconds(-hour) } })],
    ['that is not valid yet', () => ({ claims: { nbf: inSeconds(hour), exp: inSeconds(2 * hour) } })],
    ['for another service URL', () => ({ claims: { serviceurl: 'https://smba.example/teams' } })],
    ['for no service URL', () => ({ claims: { serviceurl: undefined } })],
  ])('with a token %s is refused, and nothing comes of it', (_what, forged) =>
    expectRefused(seatWithForged(forged())),
  );

  it('without a token is refused, and nothing comes of it', () =>
    expectRefused(seatWith(inside().bot, null)));

  it.each([
    ['from a tenant that is not served', () => ({ channelData: { tenant: { id: randomUUID() } } })],
    [
      'that names a tenant that is not served beside one that is',
      ({ conversationId }: Asked['requester']) => ({
        conversation: { id: conversationId, conversationType: 'personal', tenantId: randomUUID() },
      }),
    ],
    [
      'that names no tenant',
      ({ conversationId }: Asked['requester']) => ({
        channelData: {},
        conversation: { id: conversationId, conversationType: 'personal' },
      }),
    ],
    ['through another channel', () => ({ channelId: 'directline' })],
    ['through no channel', () => ({ channelId: undefined })],
    ['through the channel that has a check of its own', () => ({ channelId: 'AseChannel' })],
    ['that leaves out where answers go', () => ({ serviceUrl: undefined })],
  ])('%s is refused in spite of a right token, and nothing comes of it', (_what, more) =>
    expectRefused(seatWithForged({}), more(inside().asked.requester)),
  );

  it('that was refused has not stopped anybody: the case is decided by a right one', async () => {
    const { asked, bot } = inside();
    const megan = person(seatWithForged({}), 'megan').inChannel(approvalsChannelId);
    const { code } = await megan.presses(asked.post, 'approve', { afterwards: 'keep' });
    expect(code).toBe(200);
    await untilApproversSee(bot, asked, ['awaiting-user']);
  });
});

it('nobody is believed while the keys cannot be fetched, and Teams is asked to try again', async () => {
  const framework = await startBotFramework();
  const bot = await startBot({ identity: framework.identity });
  await framework.stop();
  const turn = await person(seatWith(bot, framework.token(bot.connector.serviceUrl)), 'adele').says('hi');
  expect([turn.status, turn.sent]).toEqual([503, []]);
  await bot.stop();
});
