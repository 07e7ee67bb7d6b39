import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Case } from '../cases/case';
import type { Tables } from './tables';

const hourMs = 60 * 60_000;

/** Any number that no other product on the same server takes; with the requester's hash it names their lock. */
const openingLocks = 730_211;

/**
 * When this requester may open a case again; undefined where that is now. Cases for oneself and cases for others are
 * counted apart. To be called first in the transaction that opens: until its end, in whichever process, the requester's
 * other openings wait here, or twenty at once would each count none of the others.
 */
export async function findNextOpening(
  tx: Transaction<Tables>,
  { tenantId, requester, target, openedAt }: Case,
  atMostPerHour: number,
): Promise<string | undefined> {
  // A statement of its own: what a statement sees is settled before it begins to wait.
  await sql`select pg_advisory_xact_lock(${sql.lit(openingLocks)}, hashtext(${tenantId + requester.id}))`.execute(
    tx,
  );
  const last = await tx
    .selectFrom('cases')
    .select('opened_at')
    .where('tenant_id', '=', tenantId)
    .where('requester_id', '=', requester.id)
    .where('target_id', target.id === requester.id ? '=' : '<>', requester.id)
    .where('opened_at', '>', new Date(Date.parse(openedAt) - hourMs))
    .orderBy('opened_at', 'desc')
    .offset(atMostPerHour - 1)
    .limit(1)
    .executeTakeFirst();
  return last && new Date(last.opened_at.getTime() + hourMs).toISOString();
}
