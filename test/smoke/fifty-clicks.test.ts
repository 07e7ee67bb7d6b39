import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { askAs, openApprovals, says, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { eventually } from '../support/eventually';
import { findPostgres } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { runAudit } from '../support/run-command';
import { approvalsChannelId } from '../support/start-bot';
import { person } from '../support/talk';
import type { ClickTurn, Seat } from '../support/talk';

type Verb = 'approve' | 'decline';
const inputsOf = { approve: { afterwards: 'keep' }, decline: { reason: 'Use Outlook on the web' } } as const;

/** Approvers all of them; the first clicks twenty times of fifty. */
const clickers = ['megan', 'nestor', 'megan', 'henrietta', 'nestor'] as const;
const clickerOf = (n: number) => clickers[n % clickers.length] ?? 'megan';

function press(seat: Seat, { post }: Asked, { key, verb }: { key: string; verb: Verb }): Promise<ClickTurn> {
  return person(seat, key).inChannel(approvalsChannelId).presses(post, verb, inputsOf[verb]);
}

/** Fifty at once: half to the first process, half to the last. */
function clickFifty(seats: readonly Seat[], asked: Asked, verbOf: (n: number) => Verb): Promise<ClickTurn[]> {
  const half = 25;
  return Promise.all(
    Array.from({ length: 2 * half }, async (_, n) => {
      const seat = n < half ? seats[0] : seats.at(-1);
      if (!seat) throw new Error('There is a process.');
      return press(seat, asked, { key: clickerOf(n), verb: verbOf(n) });
    }),
  );
}

/** Nothing was sent: nobody listens any more, or the connection was closed before. */
const Refused = z.object({
  cause: z.object({ code: z.enum(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']) }),
});

async function pressUnlessRefused(...click: Parameters<typeof press>): Promise<readonly ClickTurn[]> {
  try {
    return [await press(...click)];
  } catch (error) {
    if (Refused.safeParse(error).success) return [];
    throw error;
  }
}

/** Clicks again and again, until the process takes no more. */
async function clickUntilRefused(seat: Seat, asked: Asked, key: string): Promise<readonly ClickTurn[]> {
  const turns: ClickTurn[] = [];
  for (;;) {
    const answered = await pressUnlessRefused(seat, asked, { key, verb: 'approve' });
    if (answered.length === 0) return turns;
    turns.push(...answered);
  }
}

/** A message is shown a moment before the product knows that it is its own, and takes clicks from it. */
async function askedAndKnown(seat: Seat): Promise<Asked> {
  const asked = await askAs(seat, 'alex');
  const { caseId, post } = asked;
  const foreign = textFor('en').t('notice.kind.foreign-card.headline');
  const stranger = person(seat, 'nestor').inChannel(approvalsChannelId);
  while ((await stranger.clicks('withdraw', { caseId }, { on: post })).said.includes(foreign));
  return asked;
}

function patches({ sandbox }: BotWorld, { requester }: Asked) {
  return sandbox.requests
    .entries()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requester.id));
}

/** The messages of its own by which the requester was told something, after their first. */
function notifications({ connector }: BotWorld, { requester, shown }: Asked) {
  return connector
    .sent()
    .filter(({ kind, conversationId }) => kind === 'post' && conversationId === requester.conversationId)
    .filter(({ activityId }) => activityId !== shown.activityId);
}

const Exported = z.object({ entry: z.looseObject({ kind: z.string(), caseId: z.string().nullable() }) });
const Decision = z.object({
  at: z.string(),
  decision: z.object({ outcome: z.enum(['approved', 'declined']), by: z.string() }),
});
const Click = z.object({ verb: z.string(), outcome: z.string(), refusal: z.string().nullable() });

/** What the audit record says about the case, once the chain is verified. */
async function auditOf({ database }: BotWorld, { caseId }: Asked) {
  const verified = await runAudit(['verify'], database);
  expect(verified).toMatchObject({ status: 0, stderr: '' });
  expect(verified.stdout).toContain('chain intact');
  const exported = await runAudit(['export', '--since', '2020-01-01', '--format', 'jsonl'], database);
  const entries = exported.stdout
    .trimEnd()
    .split('\n')
    .map((line) => Exported.parse(JSON.parse(line)).entry)
    .filter((entry) => entry.caseId === caseId);
  const [decision, ...more] = entries.filter(({ kind }) => kind === 'decision');
  expect(more).toEqual([]);
  return {
    decision: Decision.parse(decision),
    clicks: entries
      .filter(({ kind }) => kind === 'click')
      .map((entry) => Click.parse(entry))
      .filter(({ verb }) => verb === 'approve' || verb === 'decline'),
  };
}

/** Waits until everything is told, and the case is over. */
async function seeThrough(seat: Seat, asked: Asked, verb: Verb): Promise<void> {
  if (verb === 'decline') {
    await untilTold(seat, asked, 'start');
    await untilApproversSee(seat, asked, ['declined']);
    return;
  }
  const ready = await untilTold(seat, asked, 'it-worked');
  const requester = person(seat, asked.requester);
  while (!says((await requester.presses(ready, 'it-worked')).card, 'requester', ['resolved']));
  await untilApproversSee(seat, asked, ['resolved']);
}

async function endAll(processes: readonly BotProcess[]): Promise<void> {
  for (const { signal } of processes) signal('SIGTERM');
  const endings = await Promise.all(processes.map(({ ended }) => ended));
  expect(endings).toEqual(processes.map(() => ({ code: 0, signal: null })));
}

/** One click decided; everybody else was told who did, and when. The record knows them all. */
async function expectOneDecision(world: BotWorld, asked: Asked, turns: readonly ClickTurn[]): Promise<void> {
  const { decision, clicks } = await auditOf(world, asked);
  expect(turns.map(({ status }) => status)).toEqual(turns.map(() => 200));
  const [taken, ...alsoTaken] = turns.filter(({ code }) => code === 200);
  expect(taken && says(taken.card, 'approvers', [decision.decision.outcome])).toBe(true);
  expect(alsoTaken.map(({ card }) => card.text)).toEqual([]);
  const late = turns.filter((turn) => turn !== taken);
  const winner = clickers.map((key) => getPersona(key)).find(({ id }) => id === decision.decision.by);
  const text = textFor('en-US');
  const words = text.t('notice.decidedBy', {
    name: winner?.displayName ?? 'one of them',
    when: text.when(decision.at, 'Europe/Berlin'),
  });
  expect(late.map(({ said }) => said).filter((said) => !said.includes(words))).toEqual([]);

  expect(clicks).toHaveLength(turns.length);
  expect(clicks.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
  const refusals = clicks.flatMap(({ outcome, refusal }) => (outcome === 'refused' ? [refusal] : []));
  expect(refusals).toEqual(late.map(() => 'already-decided'));

  const approved = decision.decision.outcome === 'approved';
  expect(patches(world, asked).map(({ holder }) => holder)).toEqual(
    approved ? [winner?.userPrincipalName] : [],
  );
  expect(notifications(world, asked)).toHaveLength(1);
}

const mixes: readonly (readonly [string, (n: number) => Verb])[] = [
  ['fifty approvals', () => 'approve'],
  ['approvals and declines, mixed', (n) => (n % 2 === 0 ? 'approve' : 'decline')],
];

const moments: readonly (readonly [
  string,
  (world: BotWorld, clicks: Promise<unknown>) => Promise<unknown>,
])[] = [
  [
    'before any click is answered',
    ({ sandbox }) =>
      eventually('a look at an approver', () =>
        sandbox.requests.entries().some(({ path }) => path.includes('checkMemberGroups')),
      ),
  ],
  ['once the first click is answered', (_world, firstAnswer) => firstAnswer],
];

function decidesOnce(databaseUrl: () => Promise<string>, processes: number): void {
  let world: BotWorld | undefined;
  afterEach(() => world?.stop());

  async function begin() {
    const begun = await createBotWorld(await databaseUrl());
    world = begun;
    const bots = await Promise.all(Array.from({ length: processes }, () => begun.start()));
    const [first] = bots;
    if (!first) throw new Error('There is a process.');
    await openApprovals(first);
    return { begun, bots, first, last: bots.at(-1) ?? first };
  }

  it.each(mixes)('%s', async (_mix, verbOf) => {
    const { begun, bots, first } = await begin();
    const asked = await askedAndKnown(first);
    const turns = await clickFifty(bots, asked, verbOf);
    const taken = turns.findIndex(({ code }) => code === 200);
    await seeThrough(first, asked, verbOf(taken));
    await endAll(bots);
    await expectOneDecision(begun, asked, turns);
  });

  it.each(moments)('clicks while a process is asked to end, %s', async (_when, comes) => {
    const { begun, bots, first } = await begin();
    const asked = await askedAndKnown(first);
    const clicking = clickers.map((key) => clickUntilRefused(first, asked, key));
    const firstClick = pressUnlessRefused(first, asked, { key: 'megan', verb: 'approve' });
    await comes(begun, firstClick);
    await endAll([first]);
    const before = (await Promise.all([firstClick, ...clicking])).flat();
    const next = bots.find((bot) => bot !== first) ?? (await begun.start());
    const after = await press(next, asked, { key: 'megan', verb: 'approve' });
    await seeThrough(next, asked, 'approve');
    await endAll([next]);
    await expectOneDecision(begun, asked, [...before, after]);
  });

  it('a card that is old decides nothing, whichever process it comes to', async () => {
    const { begun, bots, first, last } = await begin();
    begun.sandbox.changeTenant({ allowAppPasswords: false });
    const asked = await askedAndKnown(first);
    const { caseId } = asked;
    const nestor = person(first, 'nestor').inChannel(approvalsChannelId);
    const megan = person(last, 'megan').inChannel(approvalsChannelId);
    begun.sandbox.changeTenant({ allowAppPasswords: true });
    await nestor.presses(asked.post, 'switch-is-on');
    const post = await untilApproversSee(first, asked, ['open']);
    const old = { caseId, seenVersion: 1, ...inputsOf.approve };
    const shown = await megan.clicks('approve', old, { on: post });
    expect(shown.code).toBe(200);
    expect(says(shown.card, 'approvers', ['open'])).toBe(true);
    expect(shown.card.dataOf('approve')).toMatchObject({ caseId, seenVersion: 2 });

    const declined = await press(first, { ...asked, post }, { key: 'nestor', verb: 'decline' });
    await seeThrough(first, asked, 'decline');
    const late = await press(last, { ...asked, post }, { key: 'megan', verb: 'approve' });
    await endAll(bots);
    expect(cardOf(post).verbs).toContain('approve');
    const { clicks } = await auditOf(begun, asked);
    expect(clicks.map(({ outcome, refusal }) => refusal ?? outcome)).toEqual([
      'nothing-changed',
      'taken',
      'already-decided',
    ]);
    expect([declined.code, late.code]).toEqual([200, 400]);
    expect(late.said).toContain('Nestor Wilke');
    expect(patches(begun, asked)).toEqual([]);
  });
}

describe('one decision, on the embedded database with one process', () => {
  decidesOnce(() => Promise.resolve(''), 1);
});

const findServer = findPostgres();

(findServer ? describe : describe.skip)('one decision, on a PostgreSQL server with two processes', () => {
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = await findServer?.();
  });
  afterAll(() => server?.stop());
  decidesOnce(async () => (await server?.createDatabase()) ?? '', 2);
});
