import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Retention } from '../workflows/ports/retention';
import { appendEntries } from './audit/append-entries';
import { purgeEntries, purgeEntry } from './audit/purge-entries';
import { forgetOldLimits } from './send-limits';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

/** A few hundredths of a second: nobody who waits for the same rows notices. */
const casesAtOnce = 200;
const entriesAtOnce = 2_000;
const rowsAtOnce = 1_000;

export function createRetention({ db, now }: Pick<StoreDeps, 'db' | 'now'>): Retention {
  return {
    async purge(before) {
      const at = now().toISOString();
      await forgetOldLimits(db);
      return {
        cases: before.cases === null ? 0 : await purgeCases(db, before.cases, at),
        audit:
          before.audit === null
            ? 0
            : await purgeEntries(db, { before: before.audit, at, atMost: entriesAtOnce }),
        chats: before.chats === null ? 0 : await purgeChats(db, before.chats),
        people: before.people === null ? 0 : await purgePeople(db, before.people),
      };
    },
  };
}

/** As `src/cases/why-kept.ts` says it: an approver still has to press the button that sets the account back. */
const isToBeSetBack = sql<boolean>`(
  coalesce(
    case when body #>> '{decision,outcome}' = 'approved' then body -> 'decision' end, body -> 'earlierApproval'
  ) ->> 'afterwards' is not distinct from 'revert'
  and body -> 'steps' @> '[{"name": "enforce", "outcome": "done"}]'
  and not body -> 'steps' @> '[{"name": "revert", "outcome": "done"}]'
  and not body -> 'steps' @> '[{"name": "revert", "outcome": "already-so"}]'
)`;

/** Their cards and deliveries go with them. An answer about the tenant switch is no younger than what it was asked for. */
async function purgeCases(db: Kysely<Tables>, before: string, at: string): Promise<number> {
  await db.deleteFrom('switch_answers').where('answered_at', '<', new Date(before)).execute();
  return db.transaction().execute(async (tx) => {
    const old = tx
      .selectFrom('cases')
      .select('id')
      .where('under_way', '=', false)
      .where('updated_at', '<', new Date(before))
      .where((row) => row.not(isToBeSetBack))
      .orderBy('updated_at')
      .limit(casesAtOnce)
      .forUpdate()
      .skipLocked();
    const gone = await tx.deleteFrom('cases').where('id', 'in', old).returning('id').execute();
    if (gone.length > 0) {
      await appendEntries(tx, [purgeEntry({ what: 'cases', count: gone.length, upTo: null }, at)]);
    }
    return gone.length;
  });
}

/** The age is asked twice below: a row that was just written anew, while the statement waited for it, is not old any more. Whoever is written to after that is asked from the beginning. */
async function purgeChats(db: Kysely<Tables>, before: string): Promise<number> {
  const { rows } = await sql`
    delete from bot_state where key in (
      select key from bot_state where updated_at < ${before}::timestamptz limit ${rowsAtOnce}
    ) and updated_at < ${before}::timestamptz returning key`.execute(db);
  return rows.length;
}

/** Who removed the app, with all that was only kept to write to them. */
async function purgePeople(db: Kysely<Tables>, before: string): Promise<number> {
  const { rows } = await sql`
    with gone as (
      delete from addresses where (tenant_id, owner_id) in (
        select tenant_id, owner_id from addresses where left_at < ${before}::timestamptz limit ${rowsAtOnce}
      ) and left_at < ${before}::timestamptz returning tenant_id, owner_id
    ), unwelcomed as (
      delete from welcomes w using gone g where w.tenant_id = g.tenant_id and w.owner_id = g.owner_id
    ), unwatched as (
      delete from mfa_states m using gone g where m.tenant_id = g.tenant_id and m.owner_id = g.owner_id
    ) select owner_id from gone`.execute(db);
  return rows.length;
}
