import { backOff } from './back-off';
import type { JobResult } from './ports/jobs';
import type { Log } from './ports/log';
import type { EnforcedTellings } from './ports/mfa-states';
import type { Messenger, SendFailure } from './ports/messenger';
import type { People } from './ports/store';

export interface TellDeps {
  readonly enforcedTellings: EnforcedTellings;
  readonly people: Pick<People, 'findAddress' | 'whyLeft' | 'markLeft'>;
  readonly messenger: Pick<Messenger, 'postEnforced'>;
  readonly log: Log;
}

interface Reader {
  readonly tenantId: string;
  readonly ownerId: string;
}

/** At one a minute, three hours: then it counts as undeliverable. */
const mostAttempts = 200;

const done: JobResult = { done: true };

/**
 * Tells one person that their account was enforced from outside, and records what became of it. Before the request
 * leaves it is noted; a run that finds the note comes after a crash, or after a request without an answer.
 */
export async function tellEnforced(deps: TellDeps, reader: Reader, attempt: number): Promise<JobResult> {
  const { enforcedTellings, people, messenger, log } = deps;
  const { tenantId, ownerId } = reader;
  const telling = await enforcedTellings.find(tenantId, ownerId);
  if (telling?.state !== 'pending' && telling?.state !== 'sending') return done;
  const address = await people.findAddress(tenantId, ownerId);
  if (!address) {
    const code = (await people.whyLeft(tenantId, ownerId)) ?? 'NoAddress';
    return notTold(deps, reader, code);
  }
  if (telling.state === 'sending') {
    log.warn({ ownerId }, 'somebody may have been told of the enforcement already: they are told again');
  }
  await enforcedTellings.markSending(tenantId, ownerId);
  const sent = await messenger.postEnforced(address, { seenAt: telling.seenAt });
  if (!sent.ok) return refused(deps, reader, { failure: sent, attempt });
  await enforcedTellings.markTold(tenantId, ownerId);
  return done;
}

async function refused(
  deps: TellDeps,
  reader: Reader,
  { failure, attempt }: { readonly failure: SendFailure; readonly attempt: number },
): Promise<JobResult> {
  const { tenantId, ownerId } = reader;
  const { reason, code, retryAfterSeconds } = failure;
  const passes = reason === 'again' || reason === 'no-answer';
  if (passes && attempt < mostAttempts) {
    // Without an answer it may have arrived: that stays noted.
    if (reason === 'again') await deps.enforcedTellings.markPending(tenantId, ownerId);
    return { done: false, afterSeconds: backOff(attempt, retryAfterSeconds) };
  }
  if (reason === 'unreachable' || reason === 'gone') {
    await deps.people.markLeft(tenantId, { ownerId }, code);
  }
  return notTold(deps, reader, code);
}

async function notTold(
  { enforcedTellings, log }: TellDeps,
  { tenantId, ownerId }: Reader,
  code: string,
): Promise<JobResult> {
  await enforcedTellings.markUndeliverable(tenantId, ownerId, code);
  log.warn(
    { tenantId, ownerId, code },
    'somebody could not be told of the enforcement: the message waits for their next contact',
  );
  return done;
}
