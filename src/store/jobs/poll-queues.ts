import { setTimeout as delay } from 'node:timers/promises';
import type { JobName } from '../../workflows/ports/jobs';
import { loggableError } from '../loggable-error';
import { findDueQueues } from './job-rows';
import type { QueueDeps } from './jobs-deps';

/**
 * Finds work that nobody in this process announced: delayed, left over, or enqueued by another process. One query for
 * all queues, as taking from each costs five times as much, all day. Returns what stops it.
 */
export function pollQueues(deps: QueueDeps, wake: (names: readonly JobName[]) => void): () => Promise<void> {
  const stop = new AbortController();
  const look = createLook(deps);
  const poll = async () => {
    while (!stop.signal.aborted) {
      wake(await look());
      await delay(deps.tuning.pollMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const polled = poll();
  return () => {
    stop.abort();
    return polled;
  };
}

/** Never throws: an outage is logged once, and so is its end. */
function createLook({ db, log }: QueueDeps): () => Promise<readonly JobName[]> {
  let isDown = false;
  return async () => {
    try {
      const due = await findDueQueues(db);
      if (isDown) log.info({}, 'queues can be read again');
      isDown = false;
      return due;
    } catch (error) {
      if (!isDown) log.warn({ error: loggableError(error) }, 'queues cannot be read');
      isDown = true;
      return [];
    }
  };
}
