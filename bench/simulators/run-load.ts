import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { quantile } from '../measure/statistics';
import { activityOf, clicking, saying } from './activity';
import type { Place } from './activity';
import type { LoadOrder, LoadResult } from './load-order';
import { sendActivity } from './send-activity';

type Order = z.output<typeof LoadOrder>;

interface Turn {
  readonly body: string;
  /** What has to stand in the answer. */
  readonly expects: string;
}

/** Has the people of the order say and click what it asks for, and counts what came back. */
export async function runLoad(order: Order): Promise<LoadResult> {
  const turns = turnsOf(order);
  const tally = { turns: 0, failures: new Array<string>(), latencies: new Array<number>() };
  let next = 0;
  const one = async () => {
    const turn = turns[next % turns.length];
    const target = order.targets[next % order.targets.length];
    next += 1;
    if (!turn || target === undefined) return;
    const began = performance.now();
    const failure = await sendActivity({ target, ...turn });
    tally.turns += 1;
    tally.latencies.push(performance.now() - began);
    if (failure !== undefined) tally.failures.push(failure);
  };
  const began = performance.now();
  await (order.perSecond === null
    ? inTurn(order, one)
    : atRate({ forMs: order.forMs, perSecond: order.perSecond }, one));
  return {
    turns: tally.turns,
    failed: tally.failures.length,
    firstFailure: tally.failures[0] ?? null,
    seconds: (performance.now() - began) / 1000,
    medianMs: quantile(tally.latencies, 0.5),
    p99Ms: quantile(tally.latencies, 0.99),
  };
}

/** So many wait for an answer at any time. */
async function inTurn({ forMs, concurrency }: Order, one: () => Promise<void>): Promise<void> {
  const end = performance.now() + forMs;
  const worker = async () => {
    while (performance.now() < end) await one();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** So many begin each second, however long they take. */
async function atRate(
  { forMs, perSecond }: { readonly forMs: number; readonly perSecond: number },
  one: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let begun = 0; performance.now() - began < forMs;) {
    const due = ((performance.now() - began) / 1000) * perSecond;
    for (; begun < due; begun += 1) {
      const turn = one();
      underWay.add(turn);
      void turn.finally(() => underWay.delete(turn));
    }
    await delay(5);
  }
  await Promise.all(underWay);
}

/** Made once: what the people say must not cost more than what the bot does with it. */
function turnsOf({ kind, people, ...place }: Order): readonly Turn[] {
  return Array.from({ length: people }, (_, index) => index + 1).flatMap((n) => [
    ...(kind === 'check' ? [] : wordsOf(n, place)),
    ...(kind === 'text' ? [] : [checkOf(n, place, kind === 'check' ? answerCard : anyCard)]),
  ]);
}

function wordsOf(n: number, place: Place): readonly Turn[] {
  return ['Hello', 'the purple printer on my desk is sad'].map((said) => ({
    body: activityOf(n, place, saying(said)),
    expects: '',
  }));
}

/** Of an account whose per-user MFA is disabled: it offers to ask an admin. */
const answerCard = '"ask-admin"';
/** "Looking" too, which is answered where an answer takes longer than most of a second. */
const anyCard = '"statusCode":200';

function checkOf(n: number, place: Place, expects: string): Turn {
  const data = { symptom: 'option-missing', app: 'other' };
  return { body: activityOf(n, place, clicking('check', data, `question-${n}`)), expects };
}
