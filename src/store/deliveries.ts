import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Message } from '../cases/effect';
import type { Deliveries, Delivery, DeliveryState } from '../workflows/ports/store';
import { addCard } from './case-cards';
import { isUuid } from './is-uuid';
import { parseRow } from './parse-row';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

const messages = {
  asked: 'asked',
  ready: 'ready',
  declined: 'declined',
  failed: 'failed',
} as const satisfies {
  [M in Message]: M;
};
const states = { pending: 'pending', sent: 'sent', undeliverable: 'undeliverable' } as const satisfies {
  [S in DeliveryState]: S;
};

const DeliveryRow = z.object({
  id: z.string(),
  tenant_id: z.string(),
  case_id: z.string(),
  message: z.enum(messages),
  state: z.enum(states),
  code: z.string().nullable(),
});

export function createDeliveries({ db, now }: Pick<StoreDeps, 'db' | 'now'>): Deliveries {
  return {
    async find(deliveryId) {
      if (!isUuid(deliveryId)) return undefined;
      const row = await db
        .selectFrom('deliveries')
        .select(['id', 'tenant_id', 'case_id', 'message', 'state', 'code'])
        .where('id', '=', deliveryId)
        .executeTakeFirst();
      return row && toDelivery(row);
    },
    async markSent(deliveryId, card) {
      const at = now().toISOString();
      await db.transaction().execute(async (tx) => {
        await settle(tx, deliveryId, { state: 'sent', code: null, settled_at: at });
        await addCard(tx, card, at);
      });
    },
    markUndeliverable: (deliveryId, code) =>
      settle(db, deliveryId, { state: 'undeliverable', code, settled_at: now().toISOString() }),
  };
}

async function settle(
  db: Kysely<Tables>,
  deliveryId: string,
  settled: { readonly state: DeliveryState; readonly code: string | null; readonly settled_at: string },
): Promise<void> {
  await db.updateTable('deliveries').set(settled).where('id', '=', deliveryId).execute();
}

function toDelivery(stored: { readonly id: string }): Delivery {
  const row = parseRow(DeliveryRow, stored, { table: 'deliveries', id: stored.id });
  const { tenant_id: tenantId, case_id: caseId, ...rest } = row;
  return { ...rest, tenantId, caseId };
}
