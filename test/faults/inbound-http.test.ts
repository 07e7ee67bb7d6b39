import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { limits } from '../../src/http/limits';
import { createBotWorld } from '../support/bot-world';
import type { BotProcess, BotWorld } from '../support/bot-world';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';
import { givenAwayBy, openTo, posting, say } from './inbound-wire';
import type { Heard } from './inbound-wire';
import { longestMs } from './lab/form';
import { overBound } from './lab/invariants';
import { measureMemory } from './lab/measure-memory';
import { onEachStore } from './lab/on-each-store';

/** Whatever the internet sends to the address, in all shapes that HTTP has. */
jest.setTimeout(longestMs);

onEachStore('whatever the internet sends', (database) => {
  let world: BotWorld | undefined;
  let bot: BotProcess | undefined;
  beforeAll(async () => {
    world = await createBotWorld(await database());
    const NODE_OPTIONS = `--require ${path.join(__dirname, 'lab', 'memory-probe.cjs')}`;
    bot = await world.start({ NODE_OPTIONS });
  });
  afterAll(() => world?.stop());
  const running = () => {
    if (!bot) throw new Error('The bot is started before all tests.');
    return bot;
  };

  /** It is the same process still, and serves the next person. */
  afterEach(async () => {
    const seat = running();
    const turn = await person(seat, { id: crypto.randomUUID(), displayName: 'Somebody' }).says('hi');
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  });

  async function heard(...parts: readonly (string | Buffer)[]): Promise<Heard> {
    const answer = await say(running().url, ...parts);
    expect(givenAwayBy(answer.text)).toEqual([]);
    return answer;
  }

  /** Of no tenant that is served: it was read, and then refused. */
  const activity = '{"type":"message"}';
  const wasRead = 403;
  const padded = (bytes: number) => activity.padEnd(bytes, ' ');
  const kB = 1024;

  describe('a body', () => {
    it.each([
      [0, 400],
      [1, 400],
      [18, wasRead],
      [kB, wasRead],
      [limits.bodyBytes, wasRead],
      [limits.bodyBytes + 1, 413],
      [1024 * kB, 413],
      [10 * 1024 * kB, 413],
    ])('of %i bytes is answered with %i', async (bytes, status) => {
      const body = bytes < activity.length ? activity.slice(0, bytes) : padded(bytes);
      expect((await heard(posting(body))).status).toBe(status);
    });

    it('without an end is cut off', async () => {
      const endless = Array.from({ length: 32 }, () => padded(1024 * kB));
      const headers = { 'Content-Length': String(2 ** 40) };
      const { text } = await heard(posting('', headers), ...endless);
      expect(text).not.toContain('200 OK');
    });

    it.each([
      [1024 * kB, 413],
      [100, wasRead],
    ])('of %i bytes in many chunks is answered with %i', async (bytes, status) => {
      const chunks = padded(bytes).match(/[^]{1,4096}/g) ?? [];
      const body = [...chunks, ''].map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');
      const head =
        'POST /api/messages HTTP/1.1\r\nHost: bot.example\r\nConnection: close\r\nContent-Type: application/json\r\n';
      expect((await heard(`${head}Transfer-Encoding: chunked\r\n\r\n`, body)).status).toBe(status);
    });

    const nested = (levels: number) =>
      `{"type":"message","value":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    it.each([
      [50, wasRead],
      [99, wasRead],
      [100, 400],
      [100_000, 400],
    ])('nested %i levels deep is answered with %i', async (levels, status) => {
      expect((await heard(posting(nested(levels)))).status).toBe(status);
    });

    it.each([
      ['invalid UTF-8', Buffer.from([...Buffer.from('{"type":"'), 0xff, 0xc0, 0xaf, ...Buffer.from('"}')])],
      ['UTF-16', Buffer.from(activity, 'utf16le')],
      ['half a character', Buffer.from('{"type":"é"}').subarray(0, 10)],
      ['NUL', Buffer.alloc(64)],
      ['a number beyond all', `{"type":${'9'.repeat(100_000)}}`],
      ['comments', '/* */ {}'],
    ])('of %s is answered with 400', async (_what, body) => {
      expect((await heard(posting(body))).status).toBe(400);
    });

    it.each([
      'text/plain',
      'text/html',
      'application/xml',
      'application/octet-stream',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'json',
      '',
      '\u00ff\u00ff',
      'application/json\t/../..',
    ])('of content type "%s" is answered with 415', async (type) => {
      expect((await heard(posting(activity, { 'Content-Type': type }))).status).toBe(415);
    });

    it.each(['application/json', 'Application/JSON; charset=utf-8', 'application/activity+json'])(
      'of content type "%s" is read',
      async (type) => {
        expect((await heard(posting(activity, { 'Content-Type': type }))).status).toBe(wasRead);
      },
    );

    it('that is said to be compressed and is not ends nothing', async () => {
      expect((await heard(posting('not gzip', { 'Content-Encoding': 'gzip' }))).status).toBe(415);
    });

    it.each(['gzip', 'GZIP', 'deflate', 'br', 'gzip, gzip', 'x'])(
      'compressed with %s is refused',
      async (how) => {
        expect((await heard(posting(gzipSync(activity), { 'Content-Encoding': how }))).status).toBe(415);
      },
    );

    it('that would inflate to 100 MB a hundred times is not inflated', async () => {
      const memory = measureMemory(running());
      const before = await memory();
      const bomb = posting(gzipSync(Buffer.alloc(100 * 1024 * kB, 0x20)), { 'Content-Encoding': 'gzip' });
      const answers = await Promise.all(Array.from({ length: 100 }, () => heard(bomb)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([415]));
      expect(overBound(before, await memory())).toEqual([]);
    });

    it('of 10 MB fifty times at once is not kept', async () => {
      const memory = measureMemory(running());
      const before = await memory();
      const large = posting(padded(10 * 1024 * kB));
      const answers = await Promise.all(Array.from({ length: 50 }, () => heard(large)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
      expect(overBound(before, await memory())).toEqual([]);
    });
  });

  describe('a length', () => {
    const without = 'POST /api/messages HTTP/1.1\r\nHost: bot.example\r\nConnection: close\r\n';
    const json = `${without}Content-Type: application/json\r\n`;
    it.each([
      ['twice and different', `${json}Content-Length: 18\r\nContent-Length: 19\r\n\r\n${activity}`],
      ['beside chunks', `${json}Content-Length: 18\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      ['negative', `${json}Content-Length: -1\r\n\r\n${activity}`],
      ['of words', `${json}Content-Length: many\r\n\r\n${activity}`],
      ['beyond counting', `${json}Content-Length: 99999999999999999999\r\n\r\n${activity}`],
      ['absent', `${json}\r\n${activity}`],
      ['of a chunk that is none', `${json}Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n`],
      ['in an encoding that nobody knows', `${json}Transfer-Encoding: zip\r\n\r\n${activity}`],
    ])('%s is answered with 400', async (_what, request) => {
      expect((await heard(request)).status).toBe(400);
    });

    it('that is not kept, because the client hangs up, ends nothing', async () => {
      const { url } = running();
      await Promise.all(
        Array.from(
          { length: 50 },
          () =>
            new Promise<void>((resolve) => {
              const socket = openTo(url);
              socket.on('error', () => undefined).once('close', () => resolve());
              socket.write(`${json}Content-Length: 5000\r\n\r\n{"type":`, () => socket.resetAndDestroy());
            }),
        ),
      );
    });
  });

  const head = (line: string, more = '') =>
    `${line} HTTP/1.1\r\nHost: bot.example\r\nConnection: close\r\n${more}\r\n`;

  describe('a request', () => {
    it.each([
      ['GET /api/messages', 405],
      ['PUT /api/messages', 405],
      ['DELETE /api/messages', 405],
      ['PATCH /api/messages', 405],
      ['HEAD /api/messages', 405],
      ['TRACE /api/messages', 405],
      ['PURGE /api/messages', 405],
      ['POST /healthz', 405],
      ['POST /readyz', 405],
      ['POST /causes', 405],
      ['GET /', 404],
      ['GET /api', 404],
      ['GET /api/messages/', 404],
      ['GET /.env', 404],
      ['GET /causes/../../package.json', 404],
      ['GET /causes/%2e%2e%2f%2e%2e%2fpackage.json', 404],
      ['GET /causes/%00', 404],
      ['GET /causes/%zz', 404],
      ['GET /causes/constructor', 404],
      ['GET //bot.example:x@[::1', 404],
      ['GET /healthz', 200],
      ['GET http://other.example/healthz', 200],
      ['GET /causes', 200],
      ['FETCH /healthz', 400],
      ['GET healthz', 400],
      ['GET', 400],
      ['\u0000\u0001', 400],
    ])('%s is answered with %i', async (line, status) => {
      expect((await heard(head(line))).status).toBe(status);
    });

    it('for another protocol is refused, and its connection closed', async () => {
      const upgrade =
        'GET /healthz HTTP/1.1\r\nHost: bot.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
      expect((await heard(upgrade)).status).toBe(400);
    });

    it('for a tunnel is closed', async () => {
      expect((await heard(head('CONNECT other.example:443'))).status).toBeNull();
    });

    it('that asks before it sends is told to go on', async () => {
      expect((await heard(posting(activity, { Expect: '100-continue' }))).text).toContain('403 Forbidden');
      expect((await heard(posting(activity, { Expect: 'the unexpected' }))).status).toBe(417);
    });

    it.each(['*/*', 'image/png', 'text/html', 'application/javascript', ';;/,q=', 'text/plain;q=9'])(
      'that wants "%s" is answered in JSON',
      async (accept) => {
        const { status, text } = await heard(posting(activity, { Accept: accept }));
        expect([status, /^content-type: application\/json/im.test(text)]).toEqual([wasRead, true]);
      },
    );
  });

  describe('headers', () => {
    it.each([
      ['one of 20 kB', `X-Long: ${'x'.repeat(20 * kB)}\r\n`],
      ['three thousand', Array.from({ length: 3000 }, (_, n) => `X-${n}: ${n}\r\n`).join('')],
      ['a path of 20 kB', '', `GET /${'x'.repeat(20 * kB)}`],
    ])('of more than 16 kB (%s) are answered with 431', async (_what, more, line = 'GET /healthz') => {
      expect((await heard(head(line, more))).status).toBe(431);
    });

    it('without end are cut off', async () => {
      const endless = Array.from({ length: 2000 }, (_, n) => `X-${n}: ${'y'.repeat(kB)}\r\n`);
      const { status } = await heard('GET /healthz HTTP/1.1\r\nHost: bot.example\r\n', ...endless);
      expect([431, null]).toContain(status);
    });

    it.each([
      ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
      ['a name with a space', head('GET /healthz', 'X Name: 1\r\n')],
      ['a line that is folded', head('GET /healthz', 'X-Name: 1\r\n folded\r\n')],
      ['a bare line feed', 'GET /healthz HTTP/1.1\nHost: bot.example\nX: \r1\n\n'],
      ['a NUL', head('GET /healthz', 'X-Name: \u0000\r\n')],
    ])('with %s are answered with 400', async (_what, request) => {
      expect((await heard(request)).status).toBe(400);
    });

    it('a thousand ordinary ones within the limit do no harm', async () => {
      const many = Array.from({ length: 1000 }, (_, n) => `a${n}: 1\r\n`).join('');
      expect((await heard(head('GET /healthz', many))).status).toBe(200);
    });
  });
});
