import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { AuditHead } from '../../workflows/ports/audit';
import type { Tables } from '../tables';
import { AuditHeadRow } from './audit-rows';
import { genesis } from './chain';

/** What the oldest entry that is kept continues. A database that an older version made has no such table, and purges nothing. */
export async function findBase(db: Kysely<Tables>): Promise<AuditHead> {
  const { rows } = await sql<{ is: boolean }>`select to_regclass('audit_base') is not null as is`.execute(db);
  if (rows[0]?.is !== true) return genesis;
  const row = await db.selectFrom('audit_base').select(['seq', 'hash']).executeTakeFirst();
  return row ? AuditHeadRow.parse(row) : genesis;
}
