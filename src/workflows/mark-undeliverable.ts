import type { Case } from '../cases/case';
import { readersOf } from '../cases/effect';
import { unreached } from '../cases/unreached';
import type { ChangeCaseDeps } from './change-case';
import { changeUntilTaken } from './change-until-taken';
import type { Log } from './ports/log';
import type { Deliveries, Delivery } from './ports/store';

export interface UndeliverableDeps extends ChangeCaseDeps {
  readonly deliveries: Deliveries;
  readonly log: Log;
}

interface NotDelivered {
  readonly delivery: Delivery;
  readonly ownerId: string;
  readonly code: string;
}

/**
 * Keeps it for the reader's next contact. Of a requester the approvers learn, once for as long as nothing reaches them; in
 * this order, so that a crash in between tells them twice rather than never.
 */
export async function markUndeliverable(
  deps: UndeliverableDeps,
  about: Case,
  { delivery, ownerId, code }: NotDelivered,
): Promise<void> {
  const { id: deliveryId, message } = delivery;
  deps.log.error({ deliveryId, caseId: about.id, message, code }, 'message cannot be delivered');
  if (readersOf[message] === 'requester' && !unreached(about)) {
    await changeUntilTaken(deps, about, { type: 'undeliverable', code });
  }
  await deps.deliveries.markUndeliverable(deliveryId, { ownerId, code });
}
