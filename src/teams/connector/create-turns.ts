import { setTimeout as delay } from 'node:timers/promises';
import type { SendLimits, SendRequest } from '../../workflows/ports/send-limits';

/** Waits for the moment at which a request may leave. Over the limit for longer than that, it says how much longer. */
export type Turns = (
  request: Pick<SendRequest, 'tenantId' | 'conversationId'>,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly afterSeconds: number }>;

/**
 * A place in the queue of whoever writes to this tenant: with many who are told at once, a single message would
 * otherwise find the limit used up each time that it asks.
 */
const longestWaitSeconds = 2;

/**
 * How much of the limit leaves this process in any one second. Requests that a busy machine held up would otherwise
 * leave together with those whose turn it is; the rest is for what happens to them on their way.
 */
const ownShare = 0.92;

export function createTurns(limits: Pick<SendLimits, 'reserve'>, sendsPerSecond: number): Turns {
  const gates = new Map<string, () => Promise<void>>();
  return async (request) => {
    const reserved = await limits.reserve({ ...request, withinSeconds: longestWaitSeconds });
    if (!reserved.ok) return reserved;
    // The clocks of the database and of this machine can differ: nobody waits for longer than was asked for.
    const waitMs = Math.min((reserved.at[0] ?? 0) - Date.now(), longestWaitSeconds * 1000);
    await until(performance.now() + waitMs);
    const pass =
      gates.get(request.tenantId) ?? createGate(Math.max(1, Math.floor(sendsPerSecond * ownShare)));
    gates.set(request.tenantId, pass);
    await pass();
    return { ok: true };
  };
}

/** Lets so many pass in any one second, one after the other, half as fast again at most; whatever the clock is set to. */
function createGate(perSecond: number): () => Promise<void> {
  let passedAt: readonly number[] = [];
  let lastPassed = Promise.resolve();
  return () => {
    lastPassed = lastPassed.then(async () => {
      if ((passedAt.at(-1) ?? -1000) + 1000 <= performance.now()) passedAt = afterRest(perSecond);
      const [oldest = 0, newest = 0] = [passedAt.at(-perSecond), passedAt.at(-1)];
      await until(Math.max(oldest + 1000, newest + 1000 / (1.5 * perSecond)));
      passedAt = [...passedAt, performance.now()].slice(-perSecond);
    });
    return lastPassed;
  };
}

/** As if a tenth had just passed: the first are slow on their way, and arrive together with those after them. */
function afterRest(perSecond: number): readonly number[] {
  const now = performance.now();
  return Array.from({ length: Math.floor(perSecond / 10) }, () => now);
}

/** A timer that is set on a busy machine fires too early. */
async function until(moment: number): Promise<void> {
  for (let leftMs = moment - performance.now(); leftMs > 0; leftMs = moment - performance.now())
    await delay(leftMs);
}
