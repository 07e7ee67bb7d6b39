import type { Kysely } from 'kysely';
import type { MfaStates } from '../workflows/ports/mfa-states';
import type { Tables } from './tables';

type MfaLooks = Pick<MfaStates, 'findLook' | 'saveLook'>;

/** How far the search for changed states is, per tenant. */
export function createMfaLooks(db: Kysely<Tables>): MfaLooks {
  return {
    async findLook(tenantId) {
      const row = await db
        .selectFrom('mfa_looks')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      return (
        row && {
          since: row.since?.toISOString() ?? null,
          begunAt: row.begun_at?.toISOString() ?? null,
          audit: row.audit_reading ? { kind: 'reading', page: row.audit_page } : { kind: 'through' },
        }
      );
    },
    async saveLook(tenantId, { since, begunAt, audit }) {
      const look = {
        since,
        begun_at: begunAt,
        audit_reading: audit.kind === 'reading',
        audit_page: audit.kind === 'reading' ? audit.page : null,
      };
      await db
        .insertInto('mfa_looks')
        .values({ tenant_id: tenantId, ...look })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(look))
        .execute();
    },
  };
}
