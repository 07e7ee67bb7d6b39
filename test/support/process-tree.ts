import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Everything that a process started, and what that started. Linux only, as the tests' machines are. */
export function descendantsOf(pid: number): readonly RunningProcess[] {
  const all = runningProcesses();
  const below = (parent: number): readonly RunningProcess[] =>
    all.filter((it) => it.parent === parent).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

export function isRunning({ pid, command }: RunningProcess): boolean {
  return runningProcesses().some((it) => it.pid === pid && it.command === command);
}

function runningProcesses(): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => describeProcess(Number(name)) ?? []);
}

function describeProcess(pid: number): RunningProcess | undefined {
  try {
    // "4711 (name) S 4710 ...", where the name may hold anything.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    // A zombie has ended and only waits for its parent to notice.
    return state === 'Z' ? undefined : { pid, parent: Number(parent), command };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
