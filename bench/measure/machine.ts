import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What it was measured on. */
export function describeMachine(): string {
  const all = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB of memory, Node ${process.version}`;
}

/** How many programs wanted a core in the last minute: more than there are cores means that others were busy too. */
export function describeLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** The commit that was measured, where git knows. */
export function describeCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
