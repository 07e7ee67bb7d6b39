import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePorts } from './free-ports';
import { keepOutput } from './kept-output';
import { descendantsOf, isRunning } from './process-tree';
import type { RunningProcess } from './process-tree';
import { eventually } from './eventually';

export interface DemoPorts {
  readonly bot: number;
  readonly user: number;
  readonly admin: number;
}

export interface DemoOptions {
  /** What stands after `npm run demo --`; the ports are added. */
  readonly args?: readonly string[];
  /** Settings of the bot. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dataDir: string;
  readonly ports: DemoPorts;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run demo` as a newcomer starts it, in a process group of its own as in a terminal. */
export interface DemoProcess {
  readonly userUrl: string;
  readonly adminUrl: string;
  readonly ended: Promise<Ended>;
  /** What it has printed up to now. */
  printed(): string;
  /** npm's shell, the demo, the bot and the two seats. */
  processes(): readonly RunningProcess[];
  /** Ctrl-C: the terminal sends it to everybody in the group. */
  interrupt(): Promise<Ended>;
}

/** The last line that the demo prints once everything runs. */
const readyLine = 'Ctrl-C stops everything';

export async function findDemoPorts(): Promise<DemoPorts> {
  const [bot = 0, user = 0, admin = 0] = await findFreePorts(3);
  return { bot, user, admin };
}

/** Where a demo keeps its data, so that no two meet. */
export function makeDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'demo-'));
}

export async function removeDataDir(dataDir: string): Promise<void> {
  const log = path.join(dataDir, 'demo', 'bot.log');
  if (existsSync(log)) keepOutput(path.basename(dataDir), readFileSync(log, 'utf8'));
  await rm(dataDir, { recursive: true, force: true });
}

/** Starts the demo and resolves once it says that it runs. */
export async function startDemo(options: DemoOptions): Promise<DemoProcess> {
  const demo = spawnDemo(options);
  const ready = eventually(`"${readyLine}" in ${options.dataDir}`, () => demo.printed().includes(readyLine));
  const tooEarly = demo.ended.then(({ stdout, stderr }) => {
    throw new Error(`The demo ended before it ran:\n${stdout}\n${stderr}`);
  });
  try {
    await Promise.race([ready, tooEarly]);
  } catch (error) {
    await demo.interrupt();
    throw error;
  }
  // Later on, ending is expected.
  tooEarly.catch(() => undefined);
  return demo;
}

export function spawnDemo({ args = [], env = {}, dataDir, ports }: DemoOptions): DemoProcess {
  const own = ['--user-port', String(ports.user), '--admin-port', String(ports.admin)];
  const child = spawn('npm', ['run', 'demo', '--', ...own, ...args], {
    env: { ...process.env, ...env, PORT: String(ports.bot), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('npm cannot be started');
  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, signal);
  };
  // Jest's own exit must not leave a demo behind.
  const onExit = () => signalGroup('SIGTERM');
  process.once('exit', onExit);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(() => {
    process.off('exit', onExit);
    return { status: child.exitCode, stdout, stderr };
  });
  return {
    userUrl: `http://localhost:${ports.user}`,
    adminUrl: `http://localhost:${ports.admin}`,
    ended,
    printed: () => stdout,
    processes: () => descendantsOf(pid),
    async interrupt() {
      signalGroup('SIGINT');
      return ended;
    },
  };
}

/** Resolves when none of them runs any more. */
export async function allEnded(processes: readonly RunningProcess[]): Promise<void> {
  const left = () => processes.filter(isRunning).map(({ command }) => command);
  await eventually(`the end of ${left().join(' and ')}`, () => left().length === 0);
}
