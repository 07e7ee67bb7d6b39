import { fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export interface ChildOptions {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Gets everything it prints. */
  readonly logFile: string;
}

export interface Child {
  readonly name: string;
  readonly logFile: string;
  /** Resolves when it ended, to what it said last. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** How long a process may take to end when asked to; afterwards it is killed. */
const stopWithinMs = 15_000;

/** Starts a TypeScript file as a process that ends with this one: the channel to it breaks when we die. */
export function startChild({ name, script, args = [], env, cwd, logFile }: ChildOptions): Child {
  const child = fork(script, [...args], {
    env,
    // Found from here, wherever the process is to run.
    execArgv: ['--import', require.resolve('tsx')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(cwd && { cwd }),
    // Ctrl-C goes to the whole group; the demo alone decides who ends when.
    detached: true,
  });
  const log = createWriteStream(logFile, { flags: 'w' });
  let last = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.pipe(log, { end: false });
    stream?.on('data', (chunk: Buffer) => {
      last = `${last}${chunk.toString()}`.slice(-2000);
    });
  }
  const ended = once(child, 'exit').then(() => last.trim());
  return {
    name,
    logFile,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
