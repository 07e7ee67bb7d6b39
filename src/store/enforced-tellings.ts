import type { UpdateObject } from 'kysely';
import { z } from 'zod';
import type { EnforcedTelling, EnforcedTellings } from '../workflows/ports/mfa-states';
import { storeJob } from './jobs/store-job';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

const TellingSchema = z.enum(['pending', 'sending', 'told', 'undeliverable']);
type Telling = z.infer<typeof TellingSchema>;

export function createEnforcedTellings(deps: StoreDeps): EnforcedTellings {
  const { db, now } = deps;
  /** Nothing happens where the telling was dropped meanwhile, because the state went away. */
  const turn = async (
    { tenantId, ownerId }: { readonly tenantId: string; readonly ownerId: string },
    changes: UpdateObject<Tables, 'mfa_states'> & { readonly telling: Telling },
  ) => {
    await db
      .updateTable('mfa_states')
      .set(changes)
      .where('tenant_id', '=', tenantId)
      .where('owner_id', '=', ownerId)
      .where('telling', 'in', ['pending', 'sending'])
      .execute();
  };
  return {
    async find(tenantId, ownerId) {
      const row = await db
        .selectFrom('mfa_states')
        .select(['telling', 'read_at'])
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .where('telling', 'is not', null)
        .executeTakeFirst();
      return row && toTelling(row.telling, row.read_at ?? now());
    },
    markSending: (tenantId, ownerId) => turn({ tenantId, ownerId }, { telling: 'sending' }),
    markPending: (tenantId, ownerId) => turn({ tenantId, ownerId }, { telling: 'pending' }),
    markTold: (tenantId, ownerId) =>
      turn({ tenantId, ownerId }, { telling: 'told', told_at: now().toISOString(), code: null }),
    markUndeliverable: (tenantId, ownerId, code) =>
      turn({ tenantId, ownerId }, { telling: 'undeliverable', code }),
    tellAgain: (tenantId, ownerId) => tellAgain(deps, { tenantId, ownerId }),
  };
}

function toTelling(telling: string | null, seenAt: Date): EnforcedTelling {
  return { state: TellingSchema.parse(telling), seenAt: seenAt.toISOString() };
}

async function tellAgain(
  { db, boss, wake }: StoreDeps,
  reader: { readonly tenantId: string; readonly ownerId: string },
): Promise<void> {
  const isMissed = await db.transaction().execute(async (tx) => {
    const missed = await tx
      .updateTable('mfa_states')
      .set({ telling: 'pending', code: null })
      .where('tenant_id', '=', reader.tenantId)
      .where('owner_id', '=', reader.ownerId)
      .where('telling', '=', 'undeliverable')
      .returning('owner_id')
      .executeTakeFirst();
    if (missed) await storeJob(boss, tx, { name: 'tell-enforced', payload: reader, afterSeconds: 0 });
    return missed !== undefined;
  });
  if (isMissed) wake(['tell-enforced']);
}
