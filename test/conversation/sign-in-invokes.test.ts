import { randomUUID } from 'node:crypto';
import { ssoTokenFor } from '../../src/sandbox/tokens/exchange-token';
import { textFor } from '../../src/teams/text/text-for';
import type { PlainNotice } from '../../src/teams/views/notice';
import { askAs, openApprovals } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { findPostgres, queryOnce } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { approve, codeBehind, loginRequest } from '../support/sign-in';
import { botForFile, startBot } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { only, person } from '../support/talk';
import type { Turn } from '../support/talk';

const bot = botForFile({ sandbox: { signedIn: 'nobody' } });
let asked: Asked | undefined;
beforeAll(async () => {
  await openApprovals(bot());
  asked = await askAs(bot(), 'alex');
});
const theCase = () => {
  if (!asked) throw new Error('The case is opened before all tests.');
  return asked;
};

interface Exchange {
  readonly id?: string;
  readonly token?: string;
  readonly connectionName?: string;
}

/** What each of a person's clients sends after a sign-in card. */
function exchanges(seat: Bot, key: string, exchange: Exchange = {}): Promise<Turn> {
  const sender = person(seat, key);
  const value = { id: randomUUID(), connectionName: 'sandbox', token: ssoTokenFor(sender.id), ...exchange };
  return sender.sends({ type: 'invoke', name: 'signin/tokenExchange', value });
}

function verifies(key: string, value: object): Promise<Turn> {
  return person(bot(), key).sends({ type: 'invoke', name: 'signin/verifyState', value });
}

/** Whether the one message of the turn says that. */
function expectSaid(turn: Turn, kind: PlainNotice): void {
  expect(cardOf(only(turn)).text).toContain(textFor('en').t(`notice.kind.${kind}.headline`));
}

/** What everybody in the conversation was told, by any of the turns. */
function said(turns: readonly Turn[]): number {
  return new Set(turns.flatMap(({ sent }) => sent).map(({ activityId }) => activityId)).size;
}

const isAskedToSignIn = async (key: string) =>
  (await approve(bot(), theCase(), [key])).statusCode === loginRequest.statusCode;

describe('the exchange of a token', () => {
  beforeEach(() => bot().sandbox.changeSignIn('megan', { signedIn: false, consented: true }));

  it('signs in, and says so', async () => {
    expect(await isAskedToSignIn('megan')).toBe(true);
    const turn = await exchanges(bot(), 'megan', { id: 'first' });
    expect(turn).toMatchObject({ status: 200, body: { id: 'first', connectionName: 'sandbox' } });
    expectSaid(turn, 'signed-in');
    expect(bot().sandbox.changeSignIn('megan', {}).signedIn).toBe(true);
  });

  it('that each of the clients sends counts once, and the others are dropped', async () => {
    const id = randomUUID();
    const together = await Promise.all([1, 2, 3, 4].map(() => exchanges(bot(), 'megan', { id })));
    expect(together.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(said(together)).toBe(1);
    bot().sandbox.changeSignIn('megan', { signedIn: false });
    const late = await exchanges(bot(), 'megan', { id });
    expect([late.status, late.sent]).toEqual([200, []]);
    expect(bot().sandbox.changeSignIn('megan', {}).signedIn).toBe(false);
  });

  it('of one person does not drop that of another with the same id', async () => {
    const id = randomUUID();
    expectSaid(await exchanges(bot(), 'megan', { id }), 'signed-in');
    expectSaid(await exchanges(bot(), 'nestor', { id }), 'signed-in');
  });

  it('without consent has every client show the button', async () => {
    bot().sandbox.changeSignIn('megan', { consented: false });
    const id = randomUUID();
    const turns = await Promise.all([1, 2].map(() => exchanges(bot(), 'megan', { id })));
    for (const turn of turns) {
      expect(turn).toMatchObject({ status: 412, body: { id, connectionName: 'sandbox' } });
      expect(turn.body).toHaveProperty('failureDetail');
      expect(turn.sent).toEqual([]);
    }
    expect(await isAskedToSignIn('megan')).toBe(true);
  });

  it('with the token of somebody else signs nobody in', async () => {
    const token = ssoTokenFor(person(bot(), 'nestor').id);
    expect((await exchanges(bot(), 'megan', { token })).status).toBe(412);
    expect(await isAskedToSignIn('megan')).toBe(true);
  });

  it.each([
    ['for another connection', { connectionName: 'other' }],
    ['without an id', { id: '' }],
    ['without a token', { token: '' }],
  ])('%s is refused', async (_what, exchange) => {
    const turn = await exchanges(bot(), 'megan', exchange);
    expect([turn.status, turn.sent]).toEqual([400, []]);
    expect(await isAskedToSignIn('megan')).toBe(true);
  });
});

describe('the code of the sign-in page', () => {
  beforeEach(() => bot().sandbox.changeSignIn('megan', { signedIn: false, consented: false }));

  it('signs in once, and says so', async () => {
    const state = await codeBehind(await approve(bot(), theCase(), ['megan']));
    const turn = await verifies('megan', { state });
    expect(turn.status).toBe(200);
    expectSaid(turn, 'signed-in');
    expect(bot().sandbox.changeSignIn('megan', { signedIn: false }).consented).toBe(true);
    expectSaid(await verifies('megan', { state }), 'sign-in-not-finished');
    expect(await isAskedToSignIn('megan')).toBe(true);
  });

  it.each([
    ['that is wrong', { state: '000000x' }],
    ['that never came, because the window was closed', { state: 'CancelledByUser' }],
    ['that is missing', {}],
  ])('%s is answered in words', async (_what, value) => {
    const turn = await verifies('megan', value);
    expect(turn.status).toBe(404);
    expectSaid(turn, 'sign-in-not-finished');
    expect(await isAskedToSignIn('megan')).toBe(true);
  });

  it('of one person signs in nobody else', async () => {
    const state = await codeBehind(await approve(bot(), theCase(), ['megan']));
    bot().sandbox.changeSignIn('nestor', { signedIn: false });
    expectSaid(await verifies('nestor', { state }), 'sign-in-not-finished');
    expect(await isAskedToSignIn('nestor')).toBe(true);
  });
});

describe('a sign-in that failed in the client', () => {
  const fails = (key: string, value: object) =>
    person(bot(), key).sends({ type: 'invoke', name: 'signin/failure', value });

  it.each<[string, string, PlainNotice]>([
    ['resourcematchfailed', 'adele', 'sign-in-failed'],
    ['invokeerror', 'isaiah', 'sign-in-failed'],
    ['somethingnew', 'lidia', 'sign-in-failed'],
    ['installedappnotfound', 'lynne', 'sign-in-needs-app'],
  ])('with %s is logged, and answered in words', async (code, key, kind) => {
    const turn = await fails(key, { code, message: 'Not for the log: somebody@contoso.example' });
    expect(turn.status).toBe(200);
    expectSaid(turn, kind);
    const line = bot().log.lines.find(({ data }) => 'code' in data && data.code === code);
    expect(line).toMatchObject({ message: 'sign-in failed', data: { person: person(bot(), key).id } });
  });

  it('with nothing that can be read is answered in words too', async () => {
    expectSaid(await fails('joni', { code: 7 }), 'sign-in-failed');
  });

  it('in each of the clients, and again, is answered once', async () => {
    const turns = await Promise.all([1, 2, 3].map(() => fails('grady', { code: 'tokenmissing' })));
    const again = await fails('grady', { code: 'invokeerror' });
    expect([...turns, again].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(said([...turns, again])).toBe(1);
  });
});

const start = findPostgres();

(start ? describe : describe.skip)('two processes on one server', () => {
  it('drop the duplicates of each other, and store no token and no code', async () => {
    const server = await start?.();
    const databaseUrl = (await server?.createDatabase()) ?? '';
    const options = { databaseUrl, sandbox: { signedIn: 'nobody' } } as const;
    const [one, other] = [await startBot(options), await startBot(options)];
    const id = randomUUID();
    const turns = await Promise.all([one, other, one, other].map((seat) => exchanges(seat, 'megan', { id })));
    expect(turns.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(one.connector.sent().length + other.connector.sent().length).toBe(1);
    const stored = await queryOnce(databaseUrl, 'select key, value::text from bot_state');
    expect(JSON.stringify(stored)).toContain(id);
    expect(JSON.stringify(stored)).not.toMatch(/sandbox-(sso|delegated)/);
    await Promise.all([one.stop(), other.stop()]);
    await server?.stop();
  });
});
