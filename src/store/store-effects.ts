import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Case } from '../cases/case';
import type { Effect, Message } from '../cases/effect';
import type { JobName } from '../workflows/ports/jobs';
import { storeJob } from './jobs/store-job';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

/**
 * A moment, so that several changes in a row are shown at once: Teams takes seven messages a second in one conversation.
 */
const delays: Partial<Record<JobName, number>> = { 'refresh-cards': 0.3 };

/** Stores what a change of a case sets off, in the transaction of the change. Answers the queues to wake after it. */
export async function storeEffects(
  deps: StoreDeps,
  tx: Transaction<Tables>,
  { about, effects }: { readonly about: Case; readonly effects: readonly Effect[] },
): Promise<readonly JobName[]> {
  const names: JobName[] = [];
  for (const effect of effects) {
    if (effect.kind === 'tell') {
      const deliveryId = await addDelivery(deps, tx, { about, message: effect.message });
      if (deliveryId === undefined) continue;
      await storeJob(deps.boss, tx, { name: 'deliver', payload: { deliveryId }, afterSeconds: 0 });
      names.push('deliver');
    } else {
      const payload = { tenantId: about.tenantId, caseId: about.id };
      await storeJob(deps.boss, tx, { name: effect.kind, payload, afterSeconds: delays[effect.kind] ?? 0 });
      names.push(effect.kind);
    }
  }
  return names;
}

/** Undefined where this change of the case has this message already. */
async function addDelivery(
  { now }: StoreDeps,
  tx: Transaction<Tables>,
  { about, message }: { readonly about: Case; readonly message: Message },
): Promise<string | undefined> {
  const added = await tx
    .insertInto('deliveries')
    .values({
      id: randomUUID(),
      tenant_id: about.tenantId,
      case_id: about.id,
      case_version: about.version,
      message,
      reader_id: '',
      state: 'pending',
      created_at: now().toISOString(),
    })
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'message', 'case_version', 'reader_id']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return added?.id;
}
