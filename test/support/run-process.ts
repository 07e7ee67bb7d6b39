import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { keepOutput } from './kept-output';

const root = path.join(__dirname, '..', '..');

/** A process of the product, as somebody starts it. */
export interface Running {
  /** Everything that it said, on both streams. */
  output(): string;
  /** The first line of its log with that message, parsed; rejects where it ends without. */
  logged(message: string): Promise<Record<string, unknown>>;
  /** Resolves when it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

const started: Running[] = [];

/** `script` from the root of the project. Nothing of our own environment but what any program needs. */
export function runProcess(script: string, settings: Readonly<Record<string, string>>): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let watchers: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      for (const look of watchers) look();
    });
  }
  const ended = once(child, 'close').then(() => {
    keepOutput(`${path.basename(script, '.ts')}-${child.pid}`, `${lines.join('\n')}\n`);
    return { code: child.exitCode, signal: child.signalCode };
  });
  const running: Running = {
    ended,
    output: () => lines.join('\n'),
    signal: (signal) => child.kill(signal),
    logged: (message) => {
      const found = new Promise<Record<string, unknown>>((resolve) => {
        const look = () => {
          const entry = lines.map(parseLine).find(({ msg }) => msg === message);
          if (!entry) return;
          watchers = watchers.filter((watcher) => watcher !== look);
          resolve(entry);
        };
        watchers.push(look);
        look();
      });
      const died = ended.then(() => {
        throw new Error(`The process ended without "${message}":\n${lines.join('\n')}`);
      });
      return Promise.race([found, died]);
    },
  };
  started.push(running);
  return running;
}

/** To be called after all tests: a test that failed must leave no process behind. */
export async function endProcesses(): Promise<void> {
  for (const { signal } of started) signal('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
}

function parseLine(line: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
