import type { SwitchAnswers } from '../workflows/ports/store';
import type { StoreDeps } from './store-deps';

/** One answer per tenant: the last one counts. */
export function createSwitchAnswers({ db }: Pick<StoreDeps, 'db'>): SwitchAnswers {
  return {
    async find(tenantId) {
      const row = await db
        .selectFrom('switch_answers')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      return row ? { allowed: row.allowed, by: row.answered_by, at: row.answered_at.toISOString() } : null;
    },
    async forget(tenantId) {
      await db.deleteFrom('switch_answers').where('tenant_id', '=', tenantId).execute();
    },
    async record(tenantId, { allowed, by, at }) {
      const answer = { allowed, answered_by: by, answered_at: at };
      await db
        .insertInto('switch_answers')
        .values({ tenant_id: tenantId, ...answer })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(answer))
        .execute();
    },
  };
}
