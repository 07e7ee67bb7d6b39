import type { Socket } from 'node:net';
import { limits } from '../../src/http/limits';
import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';
import { openTo, posting, say } from './inbound-wire';
import { longestMs } from './lab/form';
import { onEachStore } from './lab/on-each-store';

/** A thousand clients that hold connections and do not talk, or only a little. */
jest.setTimeout(longestMs);

onEachStore('slow clients', (database) => {
  let world: BotWorld | undefined;
  let bot: BotProcess | undefined;
  beforeAll(async () => {
    world = await createBotWorld(await database());
    bot = await world.start();
  });
  afterAll(() => world?.stop());
  const running = () => {
    if (!bot) throw new Error('The bot is started before all tests.');
    return bot;
  };

  const slow = 1000;
  const head = 'POST /api/messages HTTP/1.1\r\nHost: bot.example\r\nContent-Type: application/json\r\n';

  /** What each of them says and then, every second, a bit more. */
  const ways = [
    { title: 'say nothing', first: '', then: '' },
    { title: 'send headers, one a second, and never the last', first: head, then: 'X-More: 1\r\n' },
    { title: 'send a body, one byte a second', first: `${head}Content-Length: 5000\r\n\r\n`, then: ' ' },
  ] as const;

  type Way = (typeof ways)[number];

  interface Slow {
    readonly socket: Socket;
    readonly closed: Promise<string>;
  }

  function holdOn(url: string, { first, then }: Way): Slow {
    const socket = openTo(url);
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
    socket.on('error', () => undefined);
    if (first !== '') socket.write(first);
    const more = setInterval(() => then !== '' && socket.writable && socket.write(then), 1000);
    const closed = new Promise<string>((resolve) => {
      socket.once('close', () => {
        clearInterval(more);
        resolve(heard);
      });
    });
    return { socket, closed };
  }

  async function connected({ socket }: Slow): Promise<void> {
    if (socket.connecting) await new Promise((resolve) => socket.once('connect', resolve));
  }

  async function expectServed(): Promise<void> {
    const turn = await person(running(), { id: crypto.randomUUID(), displayName: 'Somebody' }).says('hi');
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  }

  it('a thousand slow connections do not keep others from being served, and are closed by the limits', async () => {
    const { url } = running();
    const all = ways.map((way) => ({
      way,
      held: Array.from({ length: Math.ceil(slow / ways.length) }, () => holdOn(url, way)),
    }));
    await Promise.all(all.flatMap(({ held }) => held.map(connected)));
    await expectServed();
    const ends = await Promise.all(
      all.map(async ({ way, held }) => {
        const heard = await Promise.all(held.map(({ closed }) => closed));
        return { way: way.title, answers: [...new Set(heard.map((text) => text.slice(9, 12)))] };
      }),
    );
    expect(ends).toEqual(ways.map(({ title }) => ({ way: title, answers: ['408'] })));
    await expectServed();
  });

  it('the time for the headers is what it is said to be', async () => {
    const { status, afterMs } = await say(running().url, head);
    expect(status).toBe(408);
    expect(afterMs).toBeGreaterThan(limits.headersTimeoutMs - 50);
    // Node by itself looks every 30 s; the rest is for a machine that has much to do.
    expect(afterMs).toBeLessThan(limits.headersTimeoutMs + 15_000);
  });

  it('a connection is kept for the next request, for longer than gateways keep theirs', async () => {
    const { text } = await say(running().url, posting('{}', { Connection: 'keep-alive' }), posting('{}'));
    expect(text.match(/HTTP\/1\.1 400/g)).toHaveLength(2);
    expect(text).toMatch(new RegExp(`^keep-alive: timeout=${limits.keepAliveMs / 1000}\\r?$`, 'im'));
  });

  it('slow connections do not keep the process from ending when it is asked to', async () => {
    const { url, signal, ended } = running();
    const held = Array.from({ length: 300 }, (_, n) => holdOn(url, ways[n % ways.length] ?? ways[0]));
    await Promise.all(held.map(connected));
    await expectServed();
    signal('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
    await Promise.all(held.map(({ closed }) => closed));
  });
});
