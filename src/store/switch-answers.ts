import { switchAnswerEntry } from '../workflows/audit/switch-answer-entry';
import type { SwitchAnswers } from '../workflows/ports/store';
import { appendEntries } from './audit/append-entries';
import type { StoreDeps } from './store-deps';
import { theProduct } from './the-product';

/** One answer per tenant: the last one counts. Each stands in the audit record. */
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
    record: (given, origin = theProduct) =>
      db.transaction().execute(async (tx) => {
        const { allowed, by, at } = given.said;
        const answer = { allowed, answered_by: by, answered_at: at };
        await tx
          .insertInto('switch_answers')
          .values({ tenant_id: given.tenantId, ...answer })
          .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(answer))
          .execute();
        await appendEntries(tx, [switchAnswerEntry(given, origin)]);
      }),
  };
}
