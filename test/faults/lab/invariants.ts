import { z } from 'zod';
import { getPersona } from '../../../src/sandbox/personas';
import { cardOf, hasCard } from '../../support/read-card';
import { headlineOf } from '../../support/case-flow';
import { approvalsChannelId } from '../../support/start-bot';
import type { Passed } from './gate';
import type { Memory } from './measure-memory';
import type { Lab } from './open-lab';
import { answersATurn, askedOf, insistBriefly, isReady, newestRequest } from './ride';
import type { Ride } from './ride';
import { readStored } from './stored-state';

/**
 * What holds after every run, whatever went wrong in it. The first half is looked at while the process lives, the second in
 * the database once it has ended.
 */
export async function expectAllWell(lab: Lab, rides: readonly Ride[]): Promise<void> {
  lab.calm();
  await expectItAnswers(lab);
  for (const ride of rides) await expectRideIsWhole(lab, ride);
  await expectMemoryIsBack(lab);
  await expectSoundEnd(lab, rides);
}

/** The process is up, ready, and takes a turn. */
export async function expectItAnswers(lab: Lab): Promise<void> {
  const { url } = lab.bot();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await answersATurn(lab);
}

/** Nothing lost, nothing twice, and both cards say how it stands. */
export async function expectRideIsWhole(lab: Lab, ride: Ride): Promise<void> {
  expectMessagesOnce(lab, ride);
  expectChangedOnce(lab, ride);
  await expectCardsExplain(lab, ride);
}

function expectMessagesOnce({ world }: Lab, ride: Ride): void {
  const { caseId, requester } = askedOf(ride);
  const posts = world.connector.sent().filter(({ kind }) => kind === 'post');
  const requests = posts.filter(
    (sent) =>
      sent.conversationId.startsWith(`${approvalsChannelId};`) &&
      JSON.stringify(sent.activity).includes(caseId),
  );
  const ready = posts.filter((sent) => sent.conversationId === requester.conversationId && isReady(sent));
  const times = { request: requests.length, ready: ready.length };
  if (ride.mayDouble) {
    expect(times.request).toBeGreaterThanOrEqual(1);
    if (ride.told) expect(times.ready).toBeGreaterThanOrEqual(1);
    return;
  }
  expect({ who: ride.rider.displayName, ...times }).toEqual({
    who: ride.rider.displayName,
    request: ride.requests,
    ready: ride.told ? 1 : 0,
  });
}

const Change = z.object({ perUserMfaState: z.string() });

/** Changes of the account that Microsoft 365 took, in order. */
export function changesOf({ graph }: Lab, { rider }: Ride): readonly string[] {
  return graph
    .passed()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(rider.id))
    .filter(({ carriedOut }) => carriedOut !== null && carriedOut < 300)
    .map(({ body }) => Change.parse(JSON.parse(body)).perUserMfaState);
}

function expectChangedOnce(lab: Lab, ride: Ride): void {
  const isSetBack = ride.ended === 'resolved' && ride.afterwards === 'revert';
  const changes = changesOf(lab, ride);
  if (ride.ended === 'resolved') {
    expect(changes).toEqual(isSetBack ? ['enforced', 'disabled'] : ['enforced']);
    expect(lab.world.sandbox.viewUser(ride.rider.id).perUserMfaState).toBe(
      isSetBack ? 'disabled' : 'enforced',
    );
    return;
  }
  expect(changes).toEqual([...new Set(changes)]);
  if (!ride.approved) expect(changes).toEqual([]);
}

/** Of two updates at the same time the older may come last; then the card is updated once more, and shows it a moment later. */
async function expectCardsExplain(lab: Lab, ride: Ride): Promise<void> {
  const { ended } = ride;
  if (!ended) throw new Error(`The case of ${ride.rider.displayName} did not come to an end.`);
  const shown = () => {
    const request = newestRequest(lab, ride);
    const cards = askedOf(ride).requester.messages().filter(hasCard).map(cardOf);
    return [request ? cardOf(request).text : 'nothing', cards.map(({ text }) => text).join('\n')] as const;
  };
  const [approvers, requester] = [headlineOf('approvers', [ended]), headlineOf('requester', [ended])];
  const explains = ([request, cards]: ReturnType<typeof shown>) =>
    request.includes(approvers) && cards.includes(requester);
  await insistBriefly(() => (explains(shown()) ? true : undefined));
  const [request, cards] = shown();
  expect(request).toContain(approvers);
  expect(cards).toContain(requester);
}

/**
 * How much more may be held after all than after the first whole case. Caches that are filled once (templates, tenant facts,
 * connections, compiled code, PostgreSQL's own) come to about a third of this; one case that leaked its card, or one request its
 * answer, would pass it in a long run.
 */
const heapGrowthBytes = 48 * 1024 * 1024;
const rssGrowthBytes = 256 * 1024 * 1024;

async function expectMemoryIsBack(lab: Lab): Promise<void> {
  const first = lab.memoryAtFirst();
  if (!first) return;
  const now = await lab.bot().memory();
  expect(overBound(first, now)).toEqual([]);
}

export function overBound(first: Memory, now: Memory): readonly string[] {
  const grown = { heap: now.heapUsed - first.heapUsed, rss: now.rss - first.rss };
  return [
    ...(grown.heap > heapGrowthBytes ? [`heap grew by ${grown.heap} bytes`] : []),
    ...(grown.rss > rssGrowthBytes ? [`resident memory grew by ${grown.rss} bytes`] : []),
  ];
}

/** Ends the process as an operator would, and looks at what it leaves behind. */
async function expectSoundEnd(lab: Lab, rides: readonly Ride[]): Promise<void> {
  const bot = lab.bot();
  bot.signal('SIGTERM');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expectNothingTold(lab);
  const stored = await readStored(lab.world.database);
  for (const ride of rides) {
    const { caseId } = askedOf(ride);
    const kept = stored.cases.find(({ id }) => id === caseId);
    expect(kept).toMatchObject({ id: caseId, state: ride.ended });
    if (!ride.approved) continue;
    const { afterwards, approver } = ride;
    expect(kept?.body.decision).toMatchObject({
      outcome: 'approved',
      afterwards,
      by: { displayName: getPersona(approver).displayName },
    });
    expect(kept?.body.history.filter(({ kind }) => kind === 'approve')).toHaveLength(ride.approvals);
  }
  expect(stored.failedJobs).toEqual([]);
  const ridden = new Set(rides.map((ride) => askedOf(ride).caseId));
  expect(stored.unsettled.filter(({ case_id: id }) => ridden.has(id))).toEqual([]);
  expect(stored.auditIsIntact).toBe(true);
}

/** Neither a token nor a stack trace in anything that was answered or sent; no token, and nothing but JSON, in the log. */
export function expectNothingTold({ world, teams, bots }: Pick<Lab, 'world' | 'teams' | 'bots'>): void {
  const answers = bots().flatMap(({ inbound }) => inbound.passed().map(({ answer }) => answer));
  const said = [...answers, ...teams.passed().map(({ body }: Passed) => body)].join('\n');
  const logged = bots()
    .map((bot) => bot.output())
    .join('\n');
  for (const text of [said, logged]) {
    expect(text).not.toContain(world.sandbox.applicationToken);
    expect(text).not.toMatch(/sandbox-(?:delegated|sso)-/);
    expect(text).not.toMatch(/bearer ?[\w.~+/-]{8,}/i);
  }
  expect(said).not.toMatch(/ at .{1,200}\.[jt]s:\d+/);
  expect(said).not.toMatch(/node_modules|node:internal/);
  // What ends a process, or slips past the logger, is no JSON.
  expect(logged.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
}
