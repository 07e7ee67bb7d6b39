import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startSandbox } from '../start-sandbox';
import type { Sandbox } from '../start-sandbox';
import type { DemoArguments } from './arguments';
import { startChild } from './child';
import type { Child } from './child';
import { approvalsChannelId, playgroundConfig } from './seat';
import type { Seat } from './seat';
import { waitFor } from './wait-for';
import { isPortFree, whoListens } from './who-listens';

export interface Demo {
  /** Resolves when a part ended by itself, to what it said last. */
  readonly broken: Promise<string>;
  stop(): Promise<void>;
}

/** A port that somebody else has. */
export class PortTakenError extends Error {
  readonly code = 'PORT_TAKEN';
}

/** Starts the sandbox tenant, the bot and the two seats, and has the bot added to the approvals channel. */
export async function startDemo(demo: DemoArguments): Promise<Demo> {
  const folder = resolve(demo.dataDir);
  const seats: readonly Seat[] = [
    { name: 'user', persona: demo.user, port: demo.userPort },
    { name: 'admin', persona: demo.admin, port: demo.adminPort },
  ];
  await requirePorts([demo.botPort, ...seats.map(({ port }) => port)]);
  // Only what the demo itself puts there: DATA_DIR may be anybody's folder.
  if (demo.fresh)
    for (const part of ['postgres', 'sandbox.json', 'demo'])
      rmSync(resolve(folder, part), { recursive: true, force: true });
  mkdirSync(resolve(folder, 'demo'), { recursive: true });
  const sandbox = await startSandbox({ stateFile: resolve(folder, 'sandbox.json') });
  const children: Child[] = [startBot(demo, folder, sandbox)];
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
    await sandbox.stop();
  };
  try {
    await answers(children, `http://127.0.0.1:${demo.botPort}/readyz`);
    children.push(...seats.map((seat) => startSeat(seat, demo, folder)));
    for (const { port } of seats) await answers(children, `http://127.0.0.1:${port}/_debug/ping`);
    await addToApprovals(demo.adminPort);
  } catch (error) {
    await stop();
    throw error;
  }
  return { broken: firstToEnd(children), stop };
}

async function requirePorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (await isPortFree(port)) continue;
    const who = whoListens(port) ?? 'another program';
    throw new PortTakenError(
      `Port ${port} is taken by ${who}. End it, or choose another port: PORT=… for the bot, --user-port and --admin-port for the seats.`,
    );
  }
}

function startBot(demo: DemoArguments, folder: string, sandbox: Sandbox): Child {
  return startChild({
    name: 'bot',
    script: resolve(__dirname, 'bot.ts'),
    logFile: resolve(folder, 'demo', 'bot.log'),
    env: {
      // Changes take seconds in the sandbox, minutes in Microsoft 365.
      SPREAD_SECONDS: '3',
      ...process.env,
      PUBLIC_URL: `http://localhost:${demo.botPort}`,
      PORT: String(demo.botPort),
      DATA_DIR: folder,
      GRAPH_BASE_URL: sandbox.graphUrl,
      GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
      SANDBOX_TOKEN_SERVICE_URL: sandbox.tokenServiceUrl,
      ALLOWED_TENANTS: sandbox.tenantId,
      APPROVERS_GROUP_ID: sandbox.approversGroupId,
    },
  });
}

function startSeat(seat: Seat, { botPort }: DemoArguments, folder: string): Child {
  const own = resolve(folder, 'demo', `${seat.name}-seat`);
  mkdirSync(own, { recursive: true });
  const config = resolve(own, 'playground.yml');
  // JSON is YAML too.
  writeFileSync(config, JSON.stringify(playgroundConfig(seat), null, 2));
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  return startChild({
    name: `${seat.name}'s seat`,
    script: resolve(__dirname, 'playground.ts'),
    args: ['start', '-e', endpoint, '-p', String(seat.port), '-c', 'msteams', '--disable-telemetry'],
    logFile: resolve(own, 'output.log'),
    cwd: own,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: resolve(own, 'playground.log'),
    },
  });
}

/** In a real tenant an admin adds the app to the team once. */
async function addToApprovals(adminPort: number): Promise<void> {
  const url = `http://127.0.0.1:${adminPort}/_debug/conversation/${encodeURIComponent(approvalsChannelId)}/installation`;
  const headers = { 'content-type': 'application/json' };
  const added = await fetch(url, { method: 'POST', headers, body: '{}' });
  if (!added.ok)
    throw new Error(`The admin's Playground did not add the bot to the channel: HTTP ${added.status}`);
}

/** Waits until something answers there; a part that ends meanwhile ends the waiting, with what it said. */
async function answers(children: readonly Child[], url: string): Promise<void> {
  const died = firstToEnd(children).then((reason) => Promise.reject(new Error(reason)));
  await Promise.race([waitFor(url), died]);
}

async function firstToEnd(children: readonly Child[]): Promise<string> {
  return Promise.race(
    children.map(
      async ({ name, ended, logFile }) => `The ${name} ended:\n${await ended}\nIts log: ${logFile}`,
    ),
  );
}
