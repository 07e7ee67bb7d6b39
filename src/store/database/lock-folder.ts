import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StoreLockedError } from '../store-errors';
import { findProcessStart } from './find-process-start';

const Holder = z.object({ pid: z.int().positive(), startedAt: z.string().nullable() });
type Holder = z.infer<typeof Holder>;

/**
 * Takes the folder for this process, and returns what gives it back. A lock that a dead process left is taken over;
 * between looking and taking lie microseconds, in which a second process that starts over the same dead one could slip.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'store.lock');
  const holder = findHolder(file);
  if (holder && isRunning(holder)) throw new StoreLockedError(folder, holder.pid);
  rmSync(file, { force: true });
  const mine: Holder = { pid: process.pid, startedAt: findProcessStart(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch {
    throw new StoreLockedError(folder, findHolder(file)?.pid ?? 0);
  }
  return () => rmSync(file, { force: true });
}

/** Undefined also for a file that was cut off in the middle of its writing: whoever wrote it is dead. */
function findHolder(file: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Process ids are given out again, in containers at once, so the time of the start must be the same too. */
function isRunning({ pid, startedAt }: Holder): boolean {
  const now = findProcessStart(pid);
  return now === null || startedAt === null ? answersSignals(pid) : now === startedAt;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
