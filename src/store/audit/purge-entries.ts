import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { PurgeRecord } from '../../workflows/ports/audit';
import type { Tables } from '../tables';
import { appendEntries, lockHead } from './append-entries';
import { AuditHeadRow } from './audit-rows';

interface Purge {
  /** ISO 8601: what was written before it goes. */
  readonly before: string;
  readonly at: string;
  readonly atMost: number;
}

/**
 * Deletes the oldest entries, and says so in a new one, in one transaction: where the chain begins now, and with which hash,
 * stands in `audit_base`, and the new entry vouches for it. Answers how many went.
 */
export async function purgeEntries(db: Kysely<Tables>, { before, at, atMost }: Purge): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // Nobody appends meanwhile, and a second process that purges finds nothing left to do.
    await lockHead(tx);
    const last = await findLast(tx, before, atMost);
    if (!last) return 0;
    await sql`select set_config('audit.purging', 'on', true)`.execute(tx);
    const { numDeletedRows } = await tx
      .deleteFrom('audit')
      .where('seq', '<=', String(last.seq))
      .executeTakeFirst();
    await sql`select set_config('audit.purging', 'off', true)`.execute(tx);
    await tx.updateTable('audit_base').set({ seq: last.seq, hash: last.hash }).execute();
    const count = Number(numDeletedRows);
    await appendEntries(tx, [purgeEntry({ what: 'audit', count, upTo: last }, at)]);
    return count;
  });
}

/** What was deleted, as an entry of the record. */
export function purgeEntry(purged: Omit<PurgeRecord, 'kind'>, at: string) {
  return { kind: 'purge', at, tenantId: '', caseId: null, actor: null, where: null, ...purged } as const;
}

const First = z.object({ seq: z.coerce.number().int() });

/**
 * The last entry of those to go. Times may be out of order by moments: what stays begins with the first entry that is young
 * enough, and all after it stay too.
 */
async function findLast(tx: Transaction<Tables>, before: string, atMost: number) {
  const oldest = await tx.selectFrom('audit').select('seq').orderBy('seq').limit(1).executeTakeFirst();
  if (!oldest) return undefined;
  const kept = await tx
    .selectFrom('audit')
    .select('seq')
    .where('at', '>=', before)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  const limit = First.parse(oldest).seq + atMost;
  const end = kept ? Math.min(First.parse(kept).seq, limit) : limit;
  const row = await tx
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .where('seq', '<', String(end))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && AuditHeadRow.parse(row);
}
