import { readFileSync } from 'node:fs';

/** Resident memory of a process in MiB. Linux only. */
export function residentMiB(pid: number): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Seconds that a process has spent on a core, in its own code and in the kernel. Linux only. */
export function cpuSeconds(pid: number): number {
  // "4711 (name) S 4710 ...", where the name may hold anything; the clock ticks a hundred times a second everywhere.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
