import { audienceOf, readersOf } from '../cases/effect';
import type { Case } from '../cases/case';
import { isStillNews } from '../cases/still-news';
import { unreached } from '../cases/unreached';
import { backOff } from './back-off';
import { changeUntilTaken } from './change-until-taken';
import { markUndeliverable } from './mark-undeliverable';
import type { UndeliverableDeps } from './mark-undeliverable';
import type { Address } from './ports/address';
import type { JobResult, Jobs } from './ports/jobs';
import type { Messenger, SendFailure, SendResult } from './ports/messenger';
import type { Delivery } from './ports/store';
import { shareOut, waitForAddress } from './share-out';
import type { ShareOutDeps } from './share-out';
import { shownAs } from './shown-as';
import { untilNoted } from './until-noted';

export interface DeliverDeps extends ShareOutDeps, UndeliverableDeps {
  readonly messenger: Pick<Messenger, 'postCase'>;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  /** The channel where approvals are asked for; null: each approver is asked in their own chat. */
  readonly approvalsChannelId: string | null;
  /** The channel that is told where nobody decides in time; null: nobody else is. */
  readonly escalationChannelId: string | null;
}

/** At one a minute, three hours: then it counts as undeliverable. */
const mostAttempts = 200;

const done: JobResult = { done: true };

/**
 * Sends one message and records what became of it: whoever runs this again finds the record. Before the request leaves it
 * is noted; a run that finds the note comes after a crash, and sends again only what is still worth it.
 */
export async function deliverMessage(
  deps: DeliverDeps,
  deliveryId: string,
  attempt: number,
): Promise<JobResult> {
  const delivery = await deps.deliveries.find(deliveryId);
  if (delivery?.state !== 'pending' && delivery?.state !== 'sending') return done;
  const about = await deps.cases.find(delivery.tenantId, delivery.caseId);
  if (!about) return done;
  if (delivery.tried && (delivery.shownSince || !isStillNews(delivery.message, about))) {
    await noteReached(deps, about, delivery);
    await deps.deliveries.markSuperseded(deliveryId);
    return done;
  }
  const ownerId = ownerOf(deps, about, delivery);
  if (ownerId === null) return shareOut(deps, about, delivery);
  return tell(deps, { delivery, about, ownerId, attempt });
}

/** In whose conversation it is told; null where that is each approver's own. */
function ownerOf(deps: DeliverDeps, about: Case, { message, readerId }: Delivery): string | null {
  switch (readersOf[message]) {
    case 'requester':
      return about.requester.id;
    case 'approvers':
      return readerId ?? deps.approvalsChannelId;
    case 'escalation':
      return readerId ?? deps.escalationChannelId;
  }
}

interface Telling {
  readonly delivery: Delivery;
  readonly about: Case;
  readonly ownerId: string;
  readonly attempt: number;
}

async function tell(deps: DeliverDeps, telling: Telling): Promise<JobResult> {
  const { delivery, about, ownerId } = telling;
  const audience = audienceOf(delivery.message);
  const address = await deps.people.findAddress(about.tenantId, ownerId);
  if (!address) {
    const code = await deps.people.whyLeft(about.tenantId, ownerId);
    return code === undefined ? waitForAddress(deps, about, audience) : notTold(deps, telling, code);
  }
  if (delivery.state === 'sending') {
    deps.log.warn(
      { deliveryId: delivery.id, caseId: about.id, message: delivery.message },
      'a message may have been posted without our knowing: it is posted again',
    );
  }
  await deps.deliveries.markSending(delivery.id, ownerId);
  const sent = await deps.messenger.postCase(address, about, audience);
  return sent.ok ? told(deps, telling, { address, sent }) : refused(deps, telling, sent);
}

type Sent = Extract<SendResult, { ok: true }>;

async function told(
  deps: DeliverDeps,
  { delivery, about }: Telling,
  { address, sent }: { readonly address: Address; readonly sent: Sent },
): Promise<JobResult> {
  const { activityId, conversationId } = sent;
  const card = {
    caseId: about.id,
    audience: audienceOf(delivery.message),
    address: { ...address, conversationId },
    activityId,
    shown: shownAs(about, true),
  };
  // Whoever ran this again without the note would post it twice.
  await untilNoted(() => deps.deliveries.markSent(delivery.id, card));
  await noteReached(deps, about, delivery);
  // The messages before it are no longer the newest, and the case may have moved on meanwhile.
  await deps.jobs.enqueue('refresh-cards', { tenantId: about.tenantId, caseId: about.id }, 0);
  return done;
}

async function noteReached(deps: DeliverDeps, about: Case, { message }: Delivery): Promise<void> {
  if (readersOf[message] !== 'requester' || !unreached(about)) return;
  await changeUntilTaken(deps, about, { type: 'reached' });
}

async function refused(deps: DeliverDeps, telling: Telling, failure: SendFailure): Promise<JobResult> {
  const { delivery, about, ownerId, attempt } = telling;
  const { reason, code, retryAfterSeconds } = failure;
  const passes = reason === 'again' || reason === 'no-answer';
  if (passes && attempt < mostAttempts) {
    // Without an answer it may have arrived: that stays noted.
    if (reason === 'again') await deps.deliveries.markPending(delivery.id);
    return { done: false, afterSeconds: backOff(attempt, retryAfterSeconds) };
  }
  if (reason === 'unreachable' || reason === 'gone') {
    await deps.people.markLeft(about.tenantId, { ownerId }, code);
  }
  return notTold(deps, telling, code);
}

/** A channel that cannot be written to must not keep a case from being decided. */
async function notTold(
  deps: DeliverDeps,
  { delivery, about, ownerId }: Telling,
  code: string,
): Promise<JobResult> {
  const { id: deliveryId, readerId, message } = delivery;
  if (readersOf[message] === 'requester' || readerId !== null) {
    await markUndeliverable(deps, about, { delivery, ownerId, code });
    return done;
  }
  deps.log.error(
    { deliveryId, caseId: about.id, message, code, channelId: ownerId },
    'the channel cannot be written to: each approver is told in their own chat. Add the app to the channel again',
  );
  return shareOut(deps, about, delivery);
}
