import type { Transaction } from 'kysely';
import type { StateReading } from '../workflows/ports/mfa-states';
import { storeJob } from './jobs/store-job';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

/** Stores what was read, and who is to be told of it with the job that does, in one transaction. */
export async function recordStates(
  deps: StoreDeps,
  tenantId: string,
  readings: readonly StateReading[],
): Promise<void> {
  if (readings.length === 0) return;
  await deps.db.transaction().execute(async (tx) => {
    for (const reading of readings) await recordState(deps, tx, { tenantId, ...reading });
  });
  if (readings.some(({ tell }) => tell)) deps.wake(['tell-enforced']);
}

async function recordState(
  { boss, now }: StoreDeps,
  tx: Transaction<Tables>,
  { tenantId, ownerId, state, tell }: StateReading & { readonly tenantId: string },
): Promise<void> {
  await tx
    .updateTable('mfa_states')
    .set({
      due_at: null,
      changed: false,
      ...(state !== null && { state, read_at: now().toISOString() }),
      // Whoever is enforced again later is told again.
      ...(state !== null && state !== 'enforced' && { telling: null, code: null }),
      ...(tell && { telling: 'pending' }),
    })
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', ownerId)
    .execute();
  if (!tell) return;
  await storeJob(boss, tx, { name: 'tell-enforced', payload: { tenantId, ownerId }, afterSeconds: 0 });
}
