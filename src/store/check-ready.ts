import type PgBoss from 'pg-boss';
import { StoreNotReadyError } from './store-errors';

/** A probe that waits longer is given up by whoever asks; better to answer no. */
const limitMs = 3_000;

/** Asks the queue's own table: one cheap query that says both that the database answers and that the queue is there. */
export async function checkReady(boss: PgBoss): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreNotReadyError(`no answer in ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([askQueue(boss), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function askQueue(boss: PgBoss): Promise<void> {
  let version: unknown;
  try {
    version = await boss.schemaVersion();
  } catch (cause) {
    throw new StoreNotReadyError('the database does not answer', { cause });
  }
  if (version === null) throw new StoreNotReadyError('the queue is not set up');
}
