import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, Updateable } from 'kysely';
import { z } from 'zod';
import { readersOf } from '../cases/effect';
import type { Message } from '../cases/effect';
import type { Deliveries, Delivery, DeliveryState } from '../workflows/ports/store';
import { addCard } from './case-cards';
import { isUuid } from './is-uuid';
import { storeJob } from './jobs/store-job';
import { parseRow } from './parse-row';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' && Object.hasOwn(readersOf, value);

const states = {
  pending: 'pending',
  sending: 'sending',
  sent: 'sent',
  'shared-out': 'shared-out',
  undeliverable: 'undeliverable',
  superseded: 'superseded',
} as const satisfies {
  [S in DeliveryState]: S;
};

const DeliveryRow = z.object({
  id: z.string(),
  tenant_id: z.string(),
  case_id: z.string(),
  message: z.custom<Message>(isMessage),
  reader_id: z.string(),
  state: z.enum(states),
  code: z.string().nullable(),
  owner_id: z.string().nullable(),
  shown_since: z.boolean(),
});

export function createDeliveries(deps: StoreDeps): Deliveries {
  const { db, now } = deps;
  return {
    shareOut: (deliveryId, readerIds) => shareOut(deps, deliveryId, readerIds),
    redeliver: (tenantId, ownerId) => redeliver(deps, tenantId, ownerId),
    async find(deliveryId) {
      if (!isUuid(deliveryId)) return undefined;
      const row = await db
        .selectFrom('deliveries')
        .select(['id', 'tenant_id', 'case_id', 'message', 'reader_id', 'state', 'code', 'owner_id'])
        .select(shownSince)
        .where('id', '=', deliveryId)
        .executeTakeFirst();
      return row && toDelivery(row);
    },
    markSending: (deliveryId, ownerId) =>
      set(db, deliveryId, { state: 'sending', owner_id: ownerId, sending_since: now().toISOString() }),
    markPending: (deliveryId) => set(db, deliveryId, { state: 'pending', sending_since: null }),
    async markSent(deliveryId, card) {
      const at = now().toISOString();
      await db.transaction().execute(async (tx) => {
        await set(tx, deliveryId, { state: 'sent', code: null, settled_at: at });
        await addCard(tx, card, at);
      });
    },
    markUndeliverable: (deliveryId, { ownerId, code }) =>
      set(db, deliveryId, {
        state: 'undeliverable',
        owner_id: ownerId,
        code,
        settled_at: now().toISOString(),
      }),
    markSuperseded: (deliveryId) =>
      set(db, deliveryId, { state: 'superseded', settled_at: now().toISOString() }),
  };
}

/** The whole is locked first: two runs of its job must not both share it out. */
async function shareOut(deps: StoreDeps, deliveryId: string, readerIds: readonly string[]): Promise<void> {
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => {
    const whole = await tx
      .selectFrom('deliveries')
      .select(['tenant_id', 'case_id', 'case_version', 'message'])
      .where('id', '=', deliveryId)
      .where('state', 'in', [states.pending, states.sending])
      .forUpdate()
      .executeTakeFirst();
    if (!whole) return;
    for (const reader_id of readerIds) {
      const id = randomUUID();
      await tx
        .insertInto('deliveries')
        .values({ ...whole, id, reader_id, state: states.pending, created_at: at })
        .execute();
      await storeJob(deps.boss, tx, { name: 'deliver', payload: { deliveryId: id }, afterSeconds: 0 });
    }
    await set(tx, deliveryId, { state: states['shared-out'], code: null, settled_at: at });
  });
  deps.wake(['deliver']);
}

const shownSince = sql<boolean>`exists (
  select from case_cards c where c.case_id = deliveries.case_id and c.added_at > deliveries.settled_at
    and c.address ->> 'ownerId' = deliveries.owner_id
)`.as('shown_since');

/** Looks without a lock first: it is asked at every contact, and hardly anybody missed anything. */
async function redeliver(deps: StoreDeps, tenantId: string, ownerId: string): Promise<void> {
  const missed = missedBy(deps.db, tenantId, ownerId);
  if ((await missed.limit(1).execute()).length === 0) return;
  await deps.db.transaction().execute(async (tx) => {
    const rows = await missedBy(tx, tenantId, ownerId)
      .orderBy('case_version', 'desc')
      .orderBy('created_at', 'desc')
      .forUpdate()
      .execute();
    const told = new Set<string>();
    for (const { id, case_id } of rows) {
      await set(tx, id, { state: told.has(case_id) ? 'superseded' : 'pending' });
      if (told.has(case_id)) continue;
      told.add(case_id);
      await storeJob(deps.boss, tx, { name: 'deliver', payload: { deliveryId: id }, afterSeconds: 0 });
    }
  });
  deps.wake(['deliver']);
}

function missedBy(db: Kysely<Tables>, tenantId: string, ownerId: string) {
  return db
    .selectFrom('deliveries')
    .select(['id', 'case_id'])
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', ownerId)
    .where('state', '=', states.undeliverable);
}

async function set(
  db: Kysely<Tables>,
  deliveryId: string,
  row: Updateable<Tables['deliveries']> & { readonly state: DeliveryState },
): Promise<void> {
  await db.updateTable('deliveries').set(row).where('id', '=', deliveryId).execute();
}

function toDelivery(stored: { readonly id: string }): Delivery {
  const row = parseRow(DeliveryRow, stored, { table: 'deliveries', id: stored.id });
  const { tenant_id: tenantId, case_id: caseId, reader_id, owner_id, shown_since: shownSince, ...rest } = row;
  return { ...rest, tenantId, caseId, readerId: reader_id || null, tried: owner_id !== null, shownSince };
}
