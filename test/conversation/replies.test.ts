import { setTimeout as delay } from 'node:timers/promises';
import type { Refusal } from '../support/connector';
import { botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile();

const refusal = (status: number, headers = {}): Refusal => ({
  status,
  headers,
  body: { error: { code: 'Refused', message: 'Refused' } },
});

/** Everything that arrived in a chat, whatever was answered. */
const arrivedFor = (key: string) =>
  bot()
    .connector.arrived()
    .filter(({ conversationId }) => conversationId === person(bot(), key).conversationId);

describe('a reply that Teams does not take', () => {
  it.each([
    ['alex', refusal(429, { 'retry-after': '1' })],
    ['adele', refusal(412)],
    ['isaiah', refusal(502)],
    ['joni', refusal(503)],
    ['lidia', refusal(504)],
  ] as const)('for now, is sent to %s again', async (key, refused) => {
    bot().connector.failNext(1, refused);
    expect((await person(bot(), key).says('hello')).sent).toHaveLength(1);
    expect(arrivedFor(key)).toHaveLength(2);
  });

  it.each([
    ['johanna', 400],
    ['miriam', 403],
    ['henrietta', 404],
    ['lee', 500],
  ] as const)('for good, is sent to %s no second time', async (key, status) => {
    bot().connector.failNext(2, refusal(status));
    expect((await person(bot(), key).says('hello')).sent).toEqual([]);
    // The reply, and the word that the turn failed.
    expect(arrivedFor(key)).toHaveLength(2);
  });
});

test('somebody who types faster than Teams takes answers gets each answer, and no faster than that', async () => {
  const pradeep = person(bot(), 'pradeep');
  for (let time = 0; time < 4; time += 1) {
    await Promise.all(Array.from({ length: 5 }, () => pradeep.says('help')));
    // Replies are counted together, a fifth of a second after the first: faster than that, nobody could know.
    await delay(500);
  }
  const arrived = arrivedFor('pradeep').map(({ at }) => at);
  expect(arrived).toHaveLength(20);
  const [first = 0, last = 0] = [arrived[0], arrived.at(-1)];
  expect(last - first).toBeGreaterThan(2_000);
  const gaps = arrived.slice(1).map((at, n) => at - (arrived[n] ?? at));
  expect(Math.max(...gaps)).toBeGreaterThan(1_500);
});
