import type { Audit, AuditEntry } from '../../workflows/ports/audit';
import type { StoreDeps } from '../store-deps';
import { appendEntries } from './append-entries';

interface Waiting {
  readonly entries: readonly AuditEntry[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What comes while entries are being appended is appended together after them: all of it waits for the same lock, and a
 * transaction for each would make many people wait in a row. Each caller goes on once its own entries are stored.
 */
export function createAudit({ db }: Pick<StoreDeps, 'db'>): Audit {
  let waiting: Waiting[] = [];
  let isAppending = false;

  const append = (batch: readonly Waiting[]) =>
    db.transaction().execute((tx) =>
      appendEntries(
        tx,
        batch.flatMap(({ entries }) => entries),
      ),
    );

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      await append(batch);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      const [only, ...more] = batch;
      if (only && more.length === 0) {
        only.reject(error);
        return;
      }
      // One of them may be at fault; the others are not to suffer for it.
      for (const one of batch) await settle([one]);
    }
  }

  async function work(): Promise<void> {
    isAppending = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await settle(batch);
    }
    isAppending = false;
  }

  return {
    append: (...entries) =>
      new Promise((resolve, reject) => {
        waiting.push({ entries, resolve, reject });
        if (!isAppending) void work();
      }),
  };
}
