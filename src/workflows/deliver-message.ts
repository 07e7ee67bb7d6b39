import { audienceOf } from '../cases/effect';
import type { Audience } from '../cases/effect';
import type { Case } from '../cases/case';
import type { Address } from './ports/address';
import type { JobResult, Jobs } from './ports/jobs';
import type { Log } from './ports/log';
import type { Messenger, SendResult } from './ports/messenger';
import type { Cases, Deliveries, Delivery, People } from './ports/store';
import { shownAs } from './shown-as';

export interface DeliverDeps {
  readonly deliveries: Deliveries;
  readonly cases: Pick<Cases, 'find'>;
  readonly people: Pick<People, 'findAddress'>;
  readonly messenger: Pick<Messenger, 'postCase'>;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly log: Log;
  /** The channel where approvals are asked for. */
  readonly approvalsChannelId: string;
}

/** Until somebody opens the chat or adds the bot to the channel, there is nowhere to send to. */
const noAddressRetrySeconds = 30;

/** Sends one message and records that it was sent: whoever runs this again finds the record and sends nothing. */
export async function deliverMessage(
  deps: DeliverDeps,
  deliveryId: string,
  attempt: number,
): Promise<JobResult> {
  const delivery = await deps.deliveries.find(deliveryId);
  if (delivery?.state !== 'pending') return { done: true };
  const about = await deps.cases.find(delivery.tenantId, delivery.caseId);
  if (!about) return { done: true };
  const audience = audienceOf[delivery.message];
  const address = await deps.people.findAddress(about.tenantId, ownerId(deps, about, audience));
  if (!address) {
    deps.log.warn({ caseId: about.id, audience }, 'no conversation with the audience yet: the message waits');
    return { done: false, afterSeconds: noAddressRetrySeconds };
  }
  const sent = await deps.messenger.postCase(address, about, audience);
  return settle(deps, { delivery, address, sent, attempt, shown: shownAs(about, true) });
}

function ownerId({ approvalsChannelId }: DeliverDeps, about: Case, audience: Audience): string {
  return audience === 'approvers' ? approvalsChannelId : about.requester.id;
}

interface Sending {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly sent: SendResult;
  readonly attempt: number;
  readonly shown: string;
}

async function settle(
  deps: DeliverDeps,
  { delivery, address, sent, attempt, shown }: Sending,
): Promise<JobResult> {
  const { id, caseId, message } = delivery;
  if (sent.ok) {
    const { activityId, conversationId } = sent;
    const shownAt = { ...address, conversationId };
    await deps.deliveries.markSent(id, {
      caseId,
      audience: audienceOf[message],
      address: shownAt,
      activityId,
      shown,
    });
    // The messages before it are no longer the newest, and the case may have moved on meanwhile.
    await deps.jobs.enqueue('refresh-cards', { tenantId: address.tenantId, caseId }, 0);
    return { done: true };
  }
  if (sent.reason === 'again') {
    return { done: false, afterSeconds: sent.retryAfterSeconds ?? Math.min(2 ** attempt, 60) };
  }
  deps.log.error({ deliveryId: id, caseId, message, code: sent.code }, 'message cannot be delivered');
  await deps.deliveries.markUndeliverable(id, sent.code);
  return { done: true };
}
