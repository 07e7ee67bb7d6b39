import type { Case } from '../cases/case';
import type { Audience } from '../cases/effect';
import type { JobResult } from './ports/jobs';
import type { Log } from './ports/log';
import type { Look } from './ports/look';
import type { Deliveries, Delivery, People } from './ports/store';

export interface ShareOutDeps {
  readonly deliveries: Deliveries;
  readonly people: Pick<People, 'findAddress' | 'whyLeft' | 'markLeft'>;
  readonly look: Pick<Look, 'atApprovers'>;
  readonly log: Log;
}

/** Until somebody opens the chat or adds the bot to the channel, there is nowhere to send to. */
const noAddressRetrySeconds = 30;

export function waitForAddress(
  { log }: Pick<ShareOutDeps, 'log'>,
  { id }: Case,
  audience: Audience,
): JobResult {
  log.warn({ caseId: id, audience }, 'no conversation with the audience yet: the message waits');
  return { done: false, afterSeconds: noAddressRetrySeconds };
}

/**
 * To each approver who has the app, in their own chat. Not to those whom it is about: they may not decide. Whoever gets
 * the app later finds the case by typing `cases`.
 */
export async function shareOut(deps: ShareOutDeps, about: Case, { id }: Delivery): Promise<JobResult> {
  const members = await deps.look.atApprovers();
  if (members.state === 'unknown') {
    deps.log.warn(
      { caseId: about.id, reason: members.reason },
      'the approvers cannot be read: the message waits',
    );
    return { done: false, afterSeconds: noAddressRetrySeconds };
  }
  const others = members.value.filter(
    (member) => member !== about.requester.id && member !== about.target.id,
  );
  const addresses = await Promise.all(
    others.map((member) => deps.people.findAddress(about.tenantId, member)),
  );
  const readers = addresses.flatMap((address) => (address ? [address.ownerId] : []));
  if (readers.length === 0) return waitForAddress(deps, about, 'approvers');
  await deps.deliveries.shareOut(id, readers);
  return { done: true };
}
