import { randomUUID } from 'node:crypto';
import { ssoTokenFor } from '../../src/sandbox/tokens/exchange-token';
import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { askAs, checkAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { eventually } from '../support/eventually';
import { everythingStored } from '../support/everything-stored';
import { findPostgres } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { endProcesses, runProcess } from '../support/run-process';
import { approve, codeBehind, loginRequest } from '../support/sign-in';
import { approvalsChannelId } from '../support/start-bot';
import { person, postActivity } from '../support/talk';
import { startTokenGate } from '../support/token-gate';
import type { Spoiling, TokenGate } from '../support/token-gate';

const botSecret = `bot-secret-${randomUUID()}`;

/** What people type although nobody asked them to. */
const appPasswords = ['qwertyuiopasdfgh', 'abcd efgh ijkl mnop'] as const;
const [inOnePiece, inFours] = appPasswords;

const jwt = [
  '{"alg":"RS256","typ":"JWT"}',
  '{"iss":"https://api.botframework.com","aud":"nobody"}',
  'signature',
]
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** A day at work, with all that can go wrong around a token. Gives the codes with which somebody signed in. */
async function goThrough(world: BotWorld, bot: BotProcess, gate: TokenGate): Promise<readonly string[]> {
  await openApprovals(bot);
  await typeAppPasswords(bot);
  await sendNonsense(bot.url);
  const codes = await signInWithCode(world, bot, gate);
  await signInSilently(bot, gate);
  await declineInWords(bot);
  await meetGraphFaults(world, bot);
  return codes;
}

async function typeAppPasswords(bot: BotProcess): Promise<void> {
  const alex = person(bot, 'alex');
  for (const typed of appPasswords) {
    await alex.says(typed);
    await alex.says(`My app password ${typed} does not work in Outlook`);
    await alex.says(`check ${typed}`);
    await alex.says(`${'so long '.repeat(600)}${typed}`);
    await alex.inChannel(approvalsChannelId).says(typed);
    await alex.clicks('check', { symptom: typed, app: typed });
  }
}

async function sendNonsense(url: string): Promise<void> {
  const bodies = [
    '{"type":"message","text":"hi',
    JSON.stringify({ text: jwt }),
    JSON.stringify({ type: 'message', text: jwt, channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1' }),
    JSON.stringify({ type: 'invoke', name: 'signin/verifyState', value: { state: jwt } }),
    JSON.stringify({ text: jwt.repeat(10_000) }),
  ];
  for (const authorization of [`Bearer ${jwt}`, `Bearer ${jwt}.more`, `bearer${jwt}`, `Basic ${jwt}`]) {
    for (const body of bodies) await postActivity(url, body, { authorization });
  }
}

const spoilings: readonly Spoiling[] = ['drop', 'error', 'cut'];

/** Clicks, with the proof of a sign-in, while the token service fails in every way; then once more. */
async function approveAtLast(bot: BotProcess, gate: TokenGate, [asked, key, proof]: [Asked, string, object]) {
  for (const how of spoilings) {
    gate.spoil(how);
    await approve(bot, asked, [key, proof]);
  }
  gate.spoil(null);
  expect(await approve(bot, asked, [key, proof])).toMatchObject({ statusCode: 200 });
}

async function signInWithCode(
  { sandbox }: BotWorld,
  bot: BotProcess,
  gate: TokenGate,
): Promise<readonly string[]> {
  const asked = await askAs(bot, 'adele', { note: `It was ${inOnePiece}, or ${inFours}.` });
  const answer = await approve(bot, asked, ['nestor']);
  expect(answer).toMatchObject(loginRequest);
  const code = await codeBehind(answer);
  await person(bot, 'nestor').sends({
    type: 'invoke',
    name: 'signin/verifyState',
    value: { state: '123456' },
  });
  await approve(bot, asked, ['nestor', { state: '000000' }]);
  for (const how of ['drop', 'error'] as const) {
    gate.spoil(how);
    await approve(bot, asked, ['nestor', { state: code }]);
  }
  gate.spoil(null);
  // The job needs the token too: it meets the same faults, and is patient.
  const busy = { status: 429, headers: { 'Retry-After': '1' } };
  sandbox.faults.add({ kind: 'status', method: 'PATCH', path: 'requirements', ...busy });
  expect(await approve(bot, asked, ['nestor', { state: code }])).toMatchObject({ statusCode: 200 });
  await eventually('the first try', () => sandbox.faults.pending() === 0);
  for (const how of spoilings) {
    const before = gate.spoiled();
    gate.spoil(how);
    await eventually(`a token request to "${how}"`, () => gate.spoiled() > before);
  }
  // botbuilder's client repeats by itself: it may be through before a run of the job has failed.
  await eventually('a run that failed', () => bot.output().includes('job failed, will run again'));
  gate.spoil(null);
  await untilTold(bot, asked, 'it-worked');
  return [code];
}

async function signInSilently(bot: BotProcess, gate: TokenGate): Promise<void> {
  const asked = await askAs(bot, 'alex');
  const tokenOf = (key: string) => ({ token: ssoTokenFor(person(bot, key).id) });
  const megan = person(bot, 'megan');
  const exchange = { id: randomUUID(), connectionName: 'sandbox', ...tokenOf('megan') };
  expect(await approve(bot, asked, ['megan'])).toMatchObject(loginRequest);
  await approve(bot, asked, ['megan', { authentication: tokenOf('nestor') }]);
  gate.spoil('error');
  await megan.sends({ type: 'invoke', name: 'signin/tokenExchange', value: exchange });
  await approveAtLast(bot, gate, [asked, 'megan', { authentication: tokenOf('megan') }]);
  const told = await untilTold(bot, asked, 'it-worked');
  await asked.requester.presses(told, 'it-worked');
  await untilApproversSee(bot, asked, ['resolved']);
  await megan.says('sign out');
}

async function declineInWords(bot: BotProcess): Promise<void> {
  const asked = await askAs(bot, 'isaiah', { note: inFours });
  const megan = person(bot, 'megan').inChannel(approvalsChannelId);
  await megan.presses(asked.post, 'decline', { reason: `Not with ${inOnePiece}. Use ${inFours}` });
  await untilTold(bot, asked, 'start');
}

async function meetGraphFaults({ sandbox }: BotWorld, bot: BotProcess): Promise<void> {
  const quoting = { error: { code: 'InternalServerError', message: `Bearer ${sandbox.applicationToken}` } };
  for (const path of ['batch', 'users']) {
    sandbox.faults.add({ kind: 'status', path, status: 500, body: quoting, times: 20 });
    await checkAs(person(bot, 'lidia'));
    sandbox.faults.clear();
  }
  for (const kind of ['drop', 'truncate', 'malformed'] as const) {
    sandbox.faults.add({ kind, path: '.', times: 4 });
    await checkAs(person(bot, 'lidia'));
    sandbox.faults.clear();
  }
}

/** A registered bot on the same data, whom strangers talk to; what it said. */
async function meetStrangers({ sandbox, database }: BotWorld): Promise<string> {
  const product = runProcess('src/main.ts', {
    PORT: '0',
    ...database,
    GRAPH_BASE_URL: sandbox.graphUrl,
    GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
    BOT_ID: randomUUID(),
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: sandbox.tenantId,
    SECRET_BOT_PASSWORD: botSecret,
    ALLOWED_TENANTS: sandbox.tenantId,
    APPROVERS_GROUP_ID: sandbox.approversGroupId,
    APPROVALS_CHANNEL_ID: approvalsChannelId,
    OAUTH_CONNECTION_NAME: 'graph',
    LOG_LEVEL: 'trace',
  });
  const { port } = await product.logged('listening');
  await sendNonsense(`http://127.0.0.1:${String(port)}`);
  product.signal('SIGTERM');
  await product.ended;
  return product.output();
}

/** What of all that must be nowhere is in the text, with a little around it. */
function secretsIn(text: string, secrets: readonly string[], codes: readonly string[]): readonly string[] {
  // None of them holds what would mean something in a pattern, but for the dots of a token.
  const exact = [...secrets, ...appPasswords, ...appPasswords.map((typed) => typed.replaceAll(' ', '')), jwt];
  const patterns = [
    ...exact,
    // Not the end of a time, nor a part of an id.
    ...codes.map((code) => `(?<![\\w.-])${code}(?![\\w-])`),
    'sandbox-(?:delegated|sso)-',
    'bearer ?[\\w.~+/-]{8,}',
    'eyJ[\\w-]{10,}',
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) =>
      text.slice(Math.max(index - 60, 0), index + 60),
    ),
  );
}

interface Told {
  readonly databaseUrl: string;
  readonly logLevel: 'debug' | 'trace';
}

async function tellsNothing({ databaseUrl, logLevel }: Told): Promise<void> {
  const world = await createBotWorld(databaseUrl, { signedIn: 'nobody' });
  const gate = await startTokenGate(world.sandbox.tokenServiceUrl);
  try {
    const bot = await world.start({ LOG_LEVEL: logLevel, SANDBOX_TOKEN_SERVICE_URL: gate.url });
    const codes = await goThrough(world, bot, gate);
    bot.signal('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    const said = `${bot.output()}\n${await meetStrangers(world)}`;
    const stored = await everythingStored(world.database);

    // What was to be seen is there, so what is not found below was looked for in the right place.
    for (const message of ['a click failed', 'job failed, will run again', 'graph read failed'])
      expect(said).toContain(message);
    expect(stored).toContain('Adele Vance');
    expect(stored).toContain('[removed: looked like a password]');

    const secrets = [world.sandbox.applicationToken, botSecret, databasePassword];
    expect(secretsIn(said, secrets, codes)).toEqual([]);
    expect(secretsIn(stored, secrets, databaseUrl === '' ? [] : codes)).toEqual([]);
  } finally {
    await endProcesses();
    await Promise.all([world.stop(), gate.stop()]);
  }
}

const databasePassword = `database-${randomUUID()}`;

it('neither the log nor the embedded database holds a secret', () =>
  tellsNothing({ databaseUrl: '', logLevel: 'debug' }));

const findServer = findPostgres();

(findServer ? describe : describe.skip)('on a PostgreSQL server', () => {
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = await findServer?.();
  });
  afterAll(() => server?.stop());

  it('neither the log nor the database holds a secret', async () => {
    const url = new URL((await server?.createDatabase()) ?? '');
    // Nobody asks for it here, where everybody is trusted.
    url.password ||= databasePassword;
    await tellsNothing({ databaseUrl: url.href, logLevel: 'trace' });
  });
});
