import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Afterwards, CaseState } from '../../../src/cases/case';
import { ssoTokenFor } from '../../../src/sandbox/tokens/exchange-token';
import type { Sent } from '../../support/chats';
import { says, untilTold } from '../../support/case-flow';
import type { Asked } from '../../support/case-flow';
import { untilSetBack } from '../../support/crash-ride';
import { cardOf, hasCard } from '../../support/read-card';
import { approvalsChannelId } from '../../support/start-bot';
import { person } from '../../support/talk';
import type { Turn, Who } from '../../support/talk';
import { isFull } from './form';
import type { Lab } from './open-lab';

/** One case, as far as it was ridden, and what the product has said yes to. */
export interface Ride {
  readonly rider: Who;
  readonly afterwards: Afterwards;
  /** Undefined: nobody was told that there is a case. */
  asked?: Asked;
  /** What the requester was shown of the account, each time that it was looked at; without times and ids. */
  readonly diagnoses: string[];
  /** The approver was shown that it is approved. */
  approved: boolean;
  told: boolean;
  /** The requester said that it works, and was shown that this was noted. */
  worked: boolean;
  /** How it ended, as the approvers' card says; null: it has not ended yet. */
  ended: CaseState | null;
  /**
   * Of a message that arrived although nobody said so nothing can be known: the connector has no way to tell one that is
   * sent again from a new one. Only for rides on which exactly that was done.
   */
  mayDouble: boolean;
  /** How often the approvers get a message about it: another one after a sign-in that was refused, for instance. */
  requests: number;
  /** The key of who approves it. */
  approver: string;
  /** How often it is approved: again after a sign-in that was refused. */
  approvals: number;
}

export function newRide(rider: Who, afterwards: Afterwards): Ride {
  return {
    rider,
    afterwards,
    diagnoses: [],
    approved: false,
    told: false,
    worked: false,
    ended: null,
    mayDouble: false,
    requests: 1,
    approver: 'megan',
    approvals: 1,
  };
}

/** Longer than any fault of the lab and the product's own patience with it: in full, five minutes and more. */
const patienceMs = isFull ? 10 * 60_000 : 120_000;
const pauseMs = 500;

/**
 * What people do: where nothing comes, or an error, they do it again after a while. `attempt` gives undefined, or throws,
 * where it has to be done again.
 */
export async function insist<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + patienceMs;
  let last: unknown = 'nothing came of it';
  for (;;) {
    try {
      const done = await attempt();
      if (done !== undefined) return done;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`in vain: ${what}`, { cause: last });
    await delay(pauseMs);
  }
}

/** From "check" to the request in the channel. */
export async function ask(lab: Lab, ride: Ride): Promise<Asked> {
  const { rider } = ride;
  const shown = await insist(`${rider.displayName} asks`, () => askOnce(lab, ride));
  const post = await insist(`the request of ${rider.displayName}`, () =>
    Promise.resolve(postAbout(lab, rider)),
  );
  const caseId = String(cardOf(post).dataOf('details')['caseId']);
  ride.asked = { caseId, requester: person(lab.bot(), rider), shown, post };
  return ride.asked;
}

/** The message that became the requester's card; undefined where the bot could not do it now. */
async function askOnce(lab: Lab, { rider, diagnoses }: Ride): Promise<Sent | undefined> {
  const requester = person(lab.bot(), rider);
  const [question] = (await requester.says('check')).sent.filter(hasVerb('check'));
  if (!question) return undefined;
  const asked = await requester.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
  if (asked.code !== 200) return undefined;
  const answer = await insistBriefly(() =>
    requester.messages().find((sent) => isAnswer(sent) && sent.activityId === question.activityId),
  );
  if (answer) diagnoses.push(withoutNumbers(cardOf(answer).text));
  if (!answer || !cardOf(answer).verbs.includes('ask-admin')) return undefined;
  const opened = await requester.presses(answer, 'ask-admin');
  return opened.code === 200 && opened.card.verbs.includes('withdraw') ? question : undefined;
}

function withoutNumbers(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#')
    .replaceAll(/\d+|\b[AP]M\b/g, '#');
}

function hasVerb(verb: string) {
  return (sent: Sent) => hasCard(sent) && cardOf(sent).verbs.includes(verb);
}

/** What can be pressed once the account was looked at, or could not be. */
function isAnswer(sent: Sent): boolean {
  return ['ask-admin', 'check-again', 'start'].some((verb) => hasVerb(verb)(sent));
}

const answerWithinMs = 30_000;

export async function insistBriefly<T>(find: () => T | undefined): Promise<T | undefined> {
  const end = Date.now() + answerWithinMs;
  for (;;) {
    const found = find();
    if (found || Date.now() > end) return found;
    await delay(100);
  }
}

function postAbout({ world }: Lab, rider: Who): Sent | undefined {
  return world.connector.sent().find((sent) => sent.kind === 'post' && isRequestOf(rider)(sent));
}

function isRequestOf({ displayName }: Who) {
  return (sent: Sent) =>
    sent.conversationId.startsWith(`${approvalsChannelId};`) && cardOf(sent).text.includes(displayName);
}

/** The newest message to the approvers, as it is shown now. */
export function newestRequest(lab: Lab, { rider }: Ride): Sent | undefined {
  const posts = lab.world.connector.sent().filter((sent) => sent.kind === 'post' && isRequestOf(rider)(sent));
  const newest = posts.at(-1);
  // In its thread there may be words about a turn that failed.
  const inThread = newest ? lab.world.connector.messages(newest.conversationId) : [];
  return inThread.find(({ activityId }) => activityId === newest?.activityId);
}

/** Presses "approve" on the newest card until it is answered with the case. */
export async function approve(lab: Lab, ride: Ride): Promise<void> {
  const { post } = askedOf(ride);
  await insist(`the approval of ${ride.rider.displayName}`, async () => {
    const card = newestRequest(lab, ride) ?? post;
    // Decided already, by a click whose answer was lost.
    if (!hasVerb('approve')(card)) return true;
    return (await pressApprove(lab, ride, card)) || undefined;
  });
  ride.approved = true;
}

/** As Teams does it: where a sign-in is asked for, the click is repeated with its own token of that person. */
async function pressApprove(lab: Lab, { afterwards, approver }: Ride, card: Sent): Promise<boolean> {
  const who = person(lab.bot(), approver).inChannel(approvalsChannelId);
  const first = await who.presses(card, 'approve', { afterwards });
  // An old card is answered with the new one, on which approving is still to be done.
  if (first.code !== 401) return first.code === 200 && !first.card.verbs.includes('approve');
  const action = {
    type: 'Action.Execute',
    verb: 'approve',
    data: { ...cardOf(card).dataOf('approve'), afterwards },
  };
  const proof = { authentication: { token: ssoTokenFor(who.id) } };
  const again = await who.sends({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual', ...proof },
    conversation: { id: card.conversationId, conversationType: 'channel' },
    replyToId: card.activityId,
  });
  return Answer.safeParse(again.body).data?.statusCode === 200;
}

const Answer = z.object({ statusCode: z.number() });

/** Until the requester has the message that it is ready. */
export async function untilReady(lab: Lab, ride: Ride): Promise<void> {
  await insist(`${ride.rider.displayName} is told`, () => untilTold(lab.bot(), askedOf(ride), 'it-worked'));
  ride.told = true;
}

/** The same, and until the requester has said that it works, and all is done that was to be done then. */
export async function goOnToTheEnd(lab: Lab, ride: Ride): Promise<void> {
  const asked = askedOf(ride);
  if (!ride.told) await untilReady(lab, ride);
  await insist(`${ride.rider.displayName} says that it works`, async () => {
    const me = person(lab.bot(), ride.rider);
    // The newest, should there be two. Once it was taken, its answer may be lost, but the button is gone.
    const card = me.messages().findLast(isReady);
    if (!card) return true;
    return (await me.presses(card, 'it-worked')).code === 200 || undefined;
  });
  ride.worked = true;
  await untilEnded(lab, ride, 'resolved');
  if (ride.afterwards === 'revert') await insist('it is set back', () => untilSetBack(lab.bot(), asked));
}

/** Until both say so: the approvers' newest card, and one of the requester's. */
export async function untilEnded(lab: Lab, ride: Ride, state: CaseState): Promise<void> {
  const { conversationId } = askedOf(ride).requester;
  await insist(`${ride.rider.displayName} is ${state}`, () => {
    const request = newestRequest(lab, ride);
    const isSaid =
      request !== undefined &&
      says(cardOf(request), 'approvers', [state]) &&
      lab.world.connector.messages(conversationId).some((sent) => says(cardOf(sent), 'requester', [state]));
    return Promise.resolve(isSaid || undefined);
  });
  ride.ended = state;
}

/** Ask, approve, enforce, told, it worked; set back where that was chosen. */
export async function wholeRide(lab: Lab, ride: Ride): Promise<Ride> {
  await ask(lab, ride);
  await approve(lab, ride);
  await goOnToTheEnd(lab, ride);
  return ride;
}

/** For whoever looks at a ride that did not come to its end. */
export function describeRide(lab: Lab, ride: Ride): string {
  const mine = person(lab.bot(), ride.rider).messages();
  const [newest, request] = [mine.at(-1), newestRequest(lab, ride)];
  const shown = [newest, request].map((sent) => (sent ? cardOf(sent).text : 'nothing'));
  return [
    `requester: ${shown[0]}`,
    `approvers: ${shown[1]}`,
    JSON.stringify({ ...ride, asked: undefined }),
  ].join('\n');
}

export function askedOf({ asked, rider }: Ride): Asked {
  if (!asked) throw new Error(`${rider.displayName} has not asked.`);
  return asked;
}

/** Whether the requester's newest words, or those that a click brings, say how it stands. */
export function isReady(sent: Sent): boolean {
  return hasCard(sent) && says(cardOf(sent), 'requester', ['awaiting-user']);
}

/** The process takes an activity and answers it. */
export async function answersATurn(lab: Lab): Promise<Turn> {
  return insist('an answer to "help"', async () => {
    const turn = await person(lab.bot(), lab.newRider()).says('help');
    return turn.status === 200 && turn.sent.length === 1 ? turn : undefined;
  });
}
