import { createTurns } from '../../../src/teams/connector/create-turns';
import type { SendRequest, SendReserved } from '../../../src/workflows/ports/send-limits';

const request = { tenantId: 't1', conversationId: 'c1' };

/** When each of some requests at once may leave, where all of them got these moments. */
async function departures(at: readonly number[], count: number): Promise<readonly number[]> {
  const itsTurn = createTurns({ reserve: () => Promise.resolve({ ok: true, at }) }, 50);
  return Promise.all(Array.from({ length: count }, () => itsTurn(request).then(() => Date.now())));
}

test('nobody leaves before the moment that was reserved', async () => {
  const at = Date.now() + 200;
  const [left = 0] = await departures([at], 1);
  expect(left).toBeGreaterThanOrEqual(at);
});

test('those who are late do not leave together with those whose turn it is', async () => {
  const left = (await departures([Date.now() - 1000], 100)).toSorted((a, b) => a - b);
  // 46 of the 50 in any one second. What is measured here is some milliseconds after it.
  for (const [place, at] of left.slice(46).entries()) {
    expect(at - (left[place] ?? at)).toBeGreaterThanOrEqual(980);
  }
});

test('a clock of the database that is ahead holds up nobody for longer than was asked for', async () => {
  const ahead = Date.now() + 3_600_000;
  const [left = ahead] = await departures([ahead], 1);
  expect(left).toBeLessThan(ahead);
});

test('over the limit for longer, it says how much longer', async () => {
  const asked: SendRequest[] = [];
  const denied: SendReserved = { ok: false, afterSeconds: 3 };
  const reserve = (one: SendRequest) => {
    asked.push(one);
    return Promise.resolve(denied);
  };
  expect(await createTurns({ reserve }, 50)(request)).toEqual(denied);
  expect(asked).toEqual([{ ...request, withinSeconds: 2 }]);
});
