import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { z } from 'zod';
import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { askAs, openApprovals } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { everythingStored } from '../support/everything-stored';
import { cardOf } from '../support/read-card';
import { approvalsChannelId } from '../support/start-bot';
import { only, person, postActivity } from '../support/talk';
import type { Person, Seat } from '../support/talk';
import { activities } from './inbound-activities';
import type { Sender } from './inbound-activities';
import { givenAwayBy } from './inbound-wire';
import { isFull, longestMs } from './lab/form';
import { onEachStore } from './lab/on-each-store';
import { readStored } from './lab/stored-state';

/** In full all of them, for minutes. */
const count = isFull ? 50_000 : 1500;
const atOnce = 25;
jest.setTimeout(longestMs);

const otherTenantId = randomUUID();
const foreignTenantId = randomUUID();
const secretNote = `Only for tenant B ${randomUUID()}`;

/** The same ones each time in the short form, so that what is found is found again; others each time in the full one. */
const seed = Number(process.env['FAULTS_SEED'] ?? (isFull ? Date.now() % 1_000_000_000 : 1));

/** The longest that Teams waits for anything is 15 s; the rest is for a machine that has much to do. */
const patienceMs = 60_000;

interface World {
  readonly world: BotWorld;
  readonly bot: BotProcess;
  /** A case of the tenant that the senders are in, and one of another. */
  readonly ours: Asked;
  readonly theirs: Theirs;
  readonly senders: readonly Sender[];
}

interface Theirs {
  readonly caseId: string;
  /** Where it may be shown. */
  readonly conversationIds: readonly string[];
  readonly postId: string;
}

onEachStore('spoiled activities', (database) => {
  let opened: World | undefined;
  beforeAll(async () => {
    const world = await createBotWorld(await database());
    const bot = await world.start({
      ALLOWED_TENANTS: `${world.sandbox.tenantId},${otherTenantId}`,
      CASES_PER_HOUR: '1000',
      SENDS_PER_SECOND: '1000000',
    });
    await openApprovals(bot);
    const ours = await askAs(bot, 'adele');
    const theirs = await askInOtherTenant(bot);
    opened = { world, bot, ours, theirs, senders: await sendersOf(bot, { ours, theirs }) };
  });
  afterAll(() => opened?.world.stop());
  const inside = () => {
    if (!opened) throw new Error('The bot is started before all tests.');
    return opened;
  };

  /** The same simulated people, in a tenant of that id. */
  async function askInOtherTenant(seat: Seat): Promise<Theirs> {
    const tenant = { id: otherTenantId };
    await person(seat, 'henrietta').sends({
      type: 'installationUpdate',
      action: 'add',
      conversation: { id: approvalsChannelId, conversationType: 'channel', tenantId: otherTenantId },
      channelData: { tenant, team: { id: 'their-team' }, channel: { id: approvalsChannelId } },
    });
    const isaiah = person(seat, 'isaiah');
    const there = {
      conversation: { id: 'a:chat/theirs', conversationType: 'personal', tenantId: otherTenantId },
      channelData: { tenant },
    };
    const press = (verb: string, data: object, replyToId: string) => {
      const action = { type: 'Action.Execute', verb, data };
      return isaiah.sends({
        ...there,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action },
        replyToId,
      });
    };
    const { activityId } = only(await isaiah.sends({ ...there, type: 'message', text: 'check' }));
    await press('check', { symptom: 'option-missing', app: 'other' }, activityId);
    await seat.connector.untilShown('a:chat/theirs', (sent) => cardOf(sent).verbs.includes('ask-admin'));
    await press('ask-admin', { note: secretNote }, activityId);
    const post = await seat.connector.nextPost(
      (sent) => sent.kind === 'post' && cardOf(sent).text.includes(secretNote),
    );
    return {
      caseId: String(cardOf(post).dataOf('details')['caseId']),
      conversationIds: ['a:chat/theirs', post.conversationId],
      postId: post.activityId,
    };
  }

  /** Nobody of them may decide what they know of: approvers know the other tenant's case alone. */
  async function sendersOf(seat: Seat, { ours, theirs }: Pick<World, 'ours' | 'theirs'>): Promise<Sender[]> {
    const caseIds = [ours.caseId, theirs.caseId];
    const both = [ours.post.activityId, theirs.postId];
    const alone = async (who: Person, known = caseIds): Promise<Sender> => {
      const { activityId } = only(await who.says('hi'));
      const { id, displayName, conversationId } = who;
      const conversation = { id: conversationId, conversationType: 'personal' } as const;
      return { id, displayName, conversation, caseIds: known, messageIds: [activityId] };
    };
    const inThread = (key: string, id: string, known: readonly string[]): Sender => {
      const conversation = { id, conversationType: 'channel' } as const;
      return { ...person(seat, key), conversation, caseIds: known, messageIds: both };
    };
    const strangers = Array.from({ length: 4 }, () => ({ id: randomUUID(), displayName: 'Somebody' }));
    const chats = [...strangers.map((who) => person(seat, who)), person(seat, 'alex')];
    const [, theirThread = ''] = theirs.conversationIds;
    return [
      ...(await Promise.all(chats.map((who) => alone(who)))),
      await alone(person(seat, 'megan'), [theirs.caseId]),
      inThread('patti', ours.post.conversationId, caseIds),
      inThread('megan', theirThread, [theirs.caseId]),
    ];
  }

  const Inner = z.looseObject({ statusCode: z.number() });

  /** 403: of no tenant that is served. 404 and 412: what sign-ins are answered with. 501: an invoke that nobody knows. */
  const expected = [200, 202, 400, 403, 404, 412, 501];

  /** What is wrong with the answer to one activity. */
  async function problemsOf(activity: object): Promise<readonly string[]> {
    const { bot, theirs } = inside();
    const answer = await Promise.race([
      postActivity(bot.url, JSON.stringify(activity)),
      delay(patienceMs, null, { ref: false }),
    ]);
    if (answer === null) return ['no answer'];
    const { status, body } = answer;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const inner = Inner.safeParse(body).data?.statusCode;
    return [
      ...(expected.includes(status) ? [] : [`HTTP ${status}`]),
      ...(inner === undefined || innerExpected(activity).includes(inner) ? [] : [`${inner} inside`]),
      ...givenAwayBy(text),
      ...[secretNote, theirs.caseId].filter((secret) => text.includes(secret)),
    ];
  }

  const Clicked = z.object({ replyToId: z.string() });

  /** 500, with a reference: Teams does not have the message that the card stands on, and the answer cannot be shown. */
  function innerExpected(activity: object): readonly number[] {
    const { replyToId } = Clicked.catch({ replyToId: '' }).parse(activity);
    const isThere = inside().senders.some(({ messageIds }) => messageIds.includes(replyToId));
    return [200, 400, 401, 412, ...(replyToId === '' || isThere ? [] : [500])];
  }

  /** What a turn that failed says in the log. Of clicks the answer tells it. */
  const failures = ['a turn failed', 'job given up', 'job result not stored, job will run again'];

  it('a sign-in code that is far too long is a wrong code', async () => {
    const action = { type: 'Action.Execute', verb: 'start', data: {} };
    const value = { action, state: 'é'.repeat(4000) };
    const turn = await person(inside().bot, 'alex').sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
    });
    expect(turn.body).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.error.incorrectAuthCode',
    });
  });

  it(`${count} spoiled activities are each answered, and nothing comes of them (seed ${seed})`, async () => {
    const { world, bot, theirs, senders } = inside();
    const { tenantId } = world.sandbox;
    const { serviceUrl } = bot.connector;
    const arbitrary = activities({ senders, tenantId, foreignTenantId, serviceUrl });
    const problems: object[] = [];
    for (let sent = 0; sent < count; sent += atOnce) {
      const batch = fc.sample(arbitrary, { numRuns: atOnce, seed: seed + sent });
      const found = await Promise.all(
        batch.map(async (activity) => ({ activity, problems: await problemsOf(activity) })),
      );
      problems.push(...found.filter((one) => one.problems.length > 0));
    }
    expect(problems.slice(0, 5)).toEqual([]);
    const logged = bot.output();
    expect(
      logged.split('\n').filter((line) => failures.some((failure) => line.includes(`"${failure}"`))),
    ).toEqual([]);
    expectNothingLeaked(theirs);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    expect(only(await person(bot, { id: randomUUID(), displayName: 'Somebody' }).says('hi'))).toBeDefined();
    expect(world.sandbox.requests.entries().filter(({ method }) => method === 'PATCH')).toEqual([]);
    await expectNothingStored(inside());
  });

  /** The other tenant's case is shown where it was before, and nowhere else. */
  function expectNothingLeaked({ caseId, conversationIds }: Theirs): void {
    const { connector } = inside().bot;
    const elsewhere = connector.sent().filter((sent) => !conversationIds.includes(sent.conversationId));
    const leaked = elsewhere.filter(({ activity }) => {
      const text = JSON.stringify(activity);
      return text.includes(secretNote) || text.includes(caseId);
    });
    expect(leaked).toEqual([]);
  }

  async function expectNothingStored({ world, bot, ours, theirs }: World): Promise<void> {
    bot.signal('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    const { cases, failedJobs, auditIsIntact } = await readStored(world.database);
    const known = cases.filter(({ id }) => [ours.caseId, theirs.caseId].includes(id));
    expect(known.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(cases.filter(({ body }) => body.decision !== null)).toEqual([]);
    expect([failedJobs, auditIsIntact]).toEqual([[], true]);
    expect(await everythingStored(world.database)).not.toContain(foreignTenantId);
  }
});
