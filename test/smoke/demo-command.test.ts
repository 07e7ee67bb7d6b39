import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import { SANDBOX_TENANT_ID } from '../../src/sandbox/start-sandbox';
import {
  allEnded,
  findDemoPorts,
  makeDataDir,
  removeDataDir,
  spawnDemo,
  startDemo,
} from '../support/demo-process';
import type { DemoPorts, DemoProcess } from '../support/demo-process';
import { listenAnywhere } from '../support/free-ports';
import { playgroundAt } from '../support/playground';

const startMs = 120_000;
const alex = getPersona('alex');

/** A request, and the message that shows it. */
interface Asked {
  readonly caseId: string;
  readonly messageId: string;
}

/** The id stands in the card's buttons. */
function caseIdIn(card: unknown): string {
  const [, id] = /"caseId":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return z.string().parse(id);
}

describe('npm run demo', () => {
  let dataDir: string;
  let ports: DemoPorts;
  let running: DemoProcess | undefined;

  beforeEach(async () => {
    dataDir = makeDataDir();
    ports = await findDemoPorts();
  });
  afterEach(async () => {
    // Only where a test failed does anything run still.
    await running?.interrupt();
    running = undefined;
    await removeDataDir(dataDir);
  });

  it.each([
    ['--as', 'nobody'],
    ['--admin', 'nobody'],
  ])('names the personas for %s %s and ends with 2', async (...args) => {
    const { status, stderr } = await spawnDemo({ args, dataDir, ports }).ended;
    expect(status).toBe(2);
    expect(stderr).toContain('There is no persona "nobody".');
    for (const key of ['alex', 'diego', 'lee', 'megan', 'nestor']) expect(stderr).toContain(key);
  });

  it.each([
    [['--as', 'megan', '--admin', 'megan'], '--admin'],
    [['--user-port', 'high'], '--user-port must be a port number'],
  ])('says what is wrong with %j and ends with 2', async (args, hint) => {
    const { status, stderr } = await spawnDemo({ args, dataDir, ports }).ended;
    expect(status).toBe(2);
    expect(stderr).toContain(hint);
    expect(existsSync(path.join(dataDir, 'demo'))).toBe(false);
  });

  it.each(['bot', 'user', 'admin'] as const)(
    "names whoever has the %s's port, ends with 1 and has started nothing",
    async (who) => {
      const { server, port } = await listenAnywhere();
      const { status, stderr } = await spawnDemo({ dataDir, ports: { ...ports, [who]: port } }).ended;
      server.close();
      expect(status).toBe(1);
      expect(stderr).toContain(`Port ${port} is taken by node (process ${process.pid}).`);
      expect(existsSync(path.join(dataDir, 'demo'))).toBe(false);
    },
  );

  it(
    'keeps what happened until --fresh, and leaves nobody behind after Ctrl-C',
    async () => {
      const first = await start();
      expect(first.printed()).toContain(first.userUrl);
      expect(first.printed()).toContain(first.adminUrl);
      for (const key of ['alex', 'johanna', 'nestor'])
        expect(first.printed()).toMatch(new RegExp(`^  ${key} `, 'm'));
      const asked = await openCase(first);
      await expectCleanEnd(first);

      const second = await start();
      expect(await withdraw(second, asked)).toContain('You took your request back.');
      await expectCleanEnd(second);

      const fresh = await start('--fresh');
      expect(await withdraw(fresh, asked)).toContain('I cannot find this request.');
      await expectCleanEnd(fresh);
    },
    3 * startMs,
  );

  it(
    'takes its parts along when it is killed',
    async () => {
      const demo = await start();
      const processes = demo.processes();
      const main = processes.find(({ command }) => /^node .*demo\/main\.ts/.test(command));
      const parts = processes.filter(({ parent }) => parent === main?.pid);
      expect(parts.map(({ command }) => /demo\/(\w+)\.ts/.exec(command)?.[1]).toSorted()).toEqual([
        'bot',
        'playground',
        'playground',
      ]);
      process.kill(z.int().parse(main?.pid), 'SIGKILL');
      await allEnded(processes);
      await expectFree();
    },
    startMs,
  );

  async function start(...args: readonly string[]): Promise<DemoProcess> {
    running = await startDemo({ dataDir, ports, args });
    return running;
  }

  async function openCase(demo: DemoProcess): Promise<Asked> {
    const seat = playgroundAt(demo.userUrl, 'user', alex);
    const messageId = await seat.say('hello');
    const data = { symptom: 'option-missing', app: 'other' };
    await seat.click({ verb: 'check', data, messageId });
    return { messageId, caseId: caseIdIn(await seat.click({ verb: 'ask-admin', data: {}, messageId })) };
  }

  /** At the bot itself: a Playground that was started again knows no message from before, as Teams would. */
  async function withdraw(demo: DemoProcess, { messageId, caseId }: Asked): Promise<string> {
    const click = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'a-click',
      channelId: 'msteams',
      serviceUrl: `${demo.userUrl}/_connector`,
      from: { id: alex.id, aadObjectId: alex.id, name: alex.displayName },
      recipient: { id: '28:app-password-check' },
      conversation: {
        id: 'personal-user-seat-alex',
        conversationType: 'personal',
        tenantId: SANDBOX_TENANT_ID,
      },
      channelData: { tenant: { id: SANDBOX_TENANT_ID } },
      replyToId: messageId,
      value: { action: { type: 'Action.Execute', verb: 'withdraw', data: { caseId } }, trigger: 'manual' },
    };
    const headers = { 'content-type': 'application/json' };
    const url = `http://127.0.0.1:${ports.bot}/api/messages`;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(click) })).text();
  }

  async function expectCleanEnd(demo: DemoProcess): Promise<void> {
    const processes = demo.processes();
    expect(processes.length).toBeGreaterThanOrEqual(4);
    // npm itself ends by the signal, so its exit status says nothing.
    const { stdout, stderr } = await demo.interrupt();
    expect(stdout).toContain('Stopping.');
    expect(stderr.replaceAll(/^npm warn .*\n/gm, '')).toBe('');
    await allEnded(processes);
    await expectFree();
  }

  async function expectFree(): Promise<void> {
    for (const port of [ports.bot, ports.user, ports.admin])
      await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  }
});
