import { setTimeout as delay } from 'node:timers/promises';
import type { SendLimits, Spent } from '../../workflows/ports/send-limits';

type Place = Pick<Spent, 'tenantId' | 'conversationId'>;

/** Resolves when the next reply in this place may leave; it is counted from then on. */
export type CountReply = (place: Place) => Promise<void>;

/** Replies of this long are counted together, in one statement: a turn costs no query for it. */
const togetherMs = 200;

/** A click must be answered within ten seconds; over the limit for longer, the connector may say so itself. */
const longestWaitMs = 3_000;

/**
 * Somebody waits for a reply, so it leaves at once and is taken off the limits right afterwards: what is told by itself
 * makes room for it. Only a place that is known to be over its limit has to wait.
 */
export function countReplies(limits: Pick<SendLimits, 'spend'>): CountReply {
  let sent = new Map<string, Spent>();
  const freeAt = new Map<string, number>();
  let counting = false;

  async function count(): Promise<void> {
    await delay(togetherMs, undefined, { ref: false });
    const batch = sent;
    sent = new Map();
    try {
      for (const [key, at] of freeAt) if (at <= Date.now()) freeAt.delete(key);
      for (const free of await limits.spend([...batch.values()])) {
        if (free.at > Date.now()) freeAt.set(keyOf(free), free.at);
      }
    } catch {
      // The database is away: everybody hears of that from elsewhere. Counted later, these replies would be taken for new ones.
    }
    counting = false;
  }

  return async (place) => {
    const waitMs = (freeAt.get(keyOf(place)) ?? 0) - Date.now();
    if (waitMs > 0) await delay(Math.min(waitMs, longestWaitMs));
    add(sent, { ...place, requests: 1 });
    if (counting) return;
    counting = true;
    void count();
  };
}

function add(sent: Map<string, Spent>, { tenantId, conversationId, requests }: Spent): void {
  const key = keyOf({ tenantId, conversationId });
  sent.set(key, { tenantId, conversationId, requests: requests + (sent.get(key)?.requests ?? 0) });
}

function keyOf({ tenantId, conversationId }: Place): string {
  return `${tenantId} ${conversationId}`;
}
