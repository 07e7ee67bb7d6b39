import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Case } from '../cases/case';
import type { Held, PersonalData, Subject } from '../workflows/ports/personal-data';
import { appendEntries } from './audit/append-entries';
import { purgeEntry } from './audit/purge-entries';
import { caseColumns, toCase } from './case-row';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

export function createPersonalData({ db, now }: Pick<StoreDeps, 'db' | 'now'>): PersonalData {
  return {
    find: (subject) => findHeld(db, subject),
    deleteCases: (cases, origin) =>
      db.transaction().execute(async (tx) => {
        const gone: DeletedCase[] = [];
        for (const one of cases) if (await isDeleted(tx, one)) gone.push(one);
        const at = now().toISOString();
        await appendEntries(
          tx,
          gone.map(({ id: caseId, tenantId }) => ({
            ...purgeEntry({ what: 'cases', count: 1, upTo: null }, at),
            ...origin,
            tenantId,
            caseId,
          })),
        );
        return gone.length;
      }),
  };
}

type DeletedCase = Pick<Case, 'id' | 'tenantId' | 'version'>;

/** False where it changed, or went, since it was looked at. */
async function isDeleted(tx: Transaction<Tables>, { id, tenantId, version }: DeletedCase): Promise<boolean> {
  const gone = await tx
    .deleteFrom('cases')
    .where('id', '=', id)
    .where('tenant_id', '=', tenantId)
    .where('version', '=', version)
    .where('under_way', '=', false)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

async function findHeld(db: Kysely<Tables>, { tenantId, personId }: Subject): Promise<Held> {
  const cases = await db
    .selectFrom('cases')
    .select(caseColumns)
    .where('tenant_id', '=', tenantId)
    .where((eb) => eb.or([eb('requester_id', '=', personId), eb('target_id', '=', personId)]))
    .orderBy('opened_at')
    .execute();
  const { decided } = await db
    .selectFrom('cases')
    .select(sql<string>`count(*)`.as('decided'))
    .where('tenant_id', '=', tenantId)
    .where(sql`body #>> '{decision,by,id}'`, '=', personId)
    .executeTakeFirstOrThrow();
  const address = await db
    .selectFrom('addresses')
    .select('seen_at')
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', personId)
    .executeTakeFirst();
  const state = await db
    .selectFrom('mfa_states')
    .select('read_at')
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', personId)
    .executeTakeFirst();
  return {
    cases: cases.map(toCase),
    decided: Number(decided),
    seenAt: address?.seen_at.toISOString() ?? null,
    stateReadAt: state?.read_at?.toISOString() ?? null,
  };
}
