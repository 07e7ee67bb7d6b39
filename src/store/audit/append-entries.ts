import type { Transaction } from 'kysely';
import { canonicalJson } from '../../workflows/audit/canonical-json';
import type { AuditEntry, AuditHead } from '../../workflows/ports/audit';
import { AuditHeadMissingError } from '../store-errors';
import type { Tables } from '../tables';
import { extend } from './chain';
import { AuditHeadRow } from './audit-rows';

/**
 * Appends to the chain, to be called last in a transaction: from here to its end everybody else who appends waits, in
 * whichever process. Because all take this lock last, nobody waits for anybody in a circle.
 */
export async function appendEntries(tx: Transaction<Tables>, entries: readonly AuditEntry[]): Promise<void> {
  const links = extend(await lockHead(tx), entries.map(canonicalJson));
  const last = links.at(-1);
  if (!last) return;
  const rows = links.map(({ seq, entry, previousHash, hash }) => ({
    seq,
    entry,
    previous_hash: previousHash,
    hash,
  }));
  await tx.insertInto('audit').values(rows).execute();
  await tx.updateTable('audit_head').set({ seq: last.seq, hash: last.hash }).execute();
}

/** Held until the end of the transaction. */
export async function lockHead(tx: Transaction<Tables>): Promise<AuditHead> {
  const row = await tx.selectFrom('audit_head').select(['seq', 'hash']).forUpdate().executeTakeFirst();
  if (!row) throw new AuditHeadMissingError();
  return AuditHeadRow.parse(row);
}
