import { setTimeout as delay } from 'node:timers/promises';

/** A database that is restarted, or fails over, is back by then; a job may not take much longer either. */
const longestMs = 10_000;
const pauseMs = 250;

/**
 * For what has happened outside and is known here alone: noting it is tried again while the database is away. Forgetting it
 * would do it twice. Rejects with the last error where the database stays away.
 */
export async function untilNoted(note: () => Promise<void>, forMs = longestMs): Promise<void> {
  const end = Date.now() + forMs;
  for (;;) {
    try {
      await note();
      return;
    } catch (error) {
      if (Date.now() + pauseMs > end) throw error;
      await delay(pauseMs);
    }
  }
}
