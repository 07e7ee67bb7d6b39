import type { z } from 'zod';
import type { ClickOrder, ClickResult } from './load-order';
import { sendActivity } from './send-activity';

/** Sends one after the other and answers how long each took; throws at the first that was not answered as it should be. */
export async function runClicks(order: ClickOrder): Promise<z.infer<typeof ClickResult>> {
  const latenciesMs: number[] = [];
  for (const click of order) {
    const began = performance.now();
    const failure = await sendActivity(click);
    if (failure !== undefined) throw new Error(failure);
    latenciesMs.push(performance.now() - began);
  }
  return { latenciesMs };
}
