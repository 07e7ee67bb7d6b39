import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Audience } from '../cases/effect';
import type { CaseCard, CaseCards } from '../workflows/ports/store';
import { isUuid } from './is-uuid';
import { toJson } from './json';
import { parseRow } from './parse-row';
import { AddressSchema } from './schemas/address-schema';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

const audiences = { requester: 'requester', approvers: 'approvers' } as const satisfies {
  [A in Audience]: A;
};

const CardRow = z.object({
  activity_id: z.string(),
  audience: z.enum(audiences),
  address: AddressSchema,
  shown: z.string().nullable(),
});

export function createCaseCards({ db, now }: Pick<StoreDeps, 'db' | 'now'>): CaseCards {
  return {
    add: (card) => addCard(db, card, now().toISOString()),
    async of(caseId) {
      if (!isUuid(caseId)) return [];
      const rows = await db
        .selectFrom('case_cards')
        .select(['activity_id', 'audience', 'address', 'shown'])
        .where('case_id', '=', caseId)
        .orderBy('place')
        .execute();
      return rows.map((row) => toCard(caseId, row));
    },
    async markShown({ caseId, address, activityId, shown: before }, shown) {
      const row = await db
        .updateTable('case_cards')
        .set({
          shown: sql`case when shown is not distinct from ${before} or shown = ${shown} then ${shown} end`,
        })
        .where('case_id', '=', caseId)
        .where('conversation_id', '=', address.conversationId)
        .where('activity_id', '=', activityId)
        .returning('shown')
        .executeTakeFirst();
      return row === undefined || row.shown === shown;
    },
    async forget({ caseId, address, activityId }) {
      await db
        .deleteFrom('case_cards')
        .where('case_id', '=', caseId)
        .where('conversation_id', '=', address.conversationId)
        .where('activity_id', '=', activityId)
        .execute();
    },
  };
}

/** The same message again brings its newest address: service URLs change. */
export async function addCard(db: Kysely<Tables>, card: CaseCard, at: string): Promise<void> {
  const address = toJson(card.address);
  await db
    .insertInto('case_cards')
    .values({
      case_id: card.caseId,
      conversation_id: card.address.conversationId,
      activity_id: card.activityId,
      audience: card.audience,
      address,
      added_at: at,
      shown: card.shown,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['case_id', 'conversation_id', 'activity_id'])
        .doUpdateSet({ address, shown: card.shown }),
    )
    .execute();
}

function toCard(caseId: string, stored: unknown): CaseCard {
  const row = parseRow(CardRow, stored, { table: 'case_cards', id: caseId });
  return {
    caseId,
    audience: row.audience,
    address: row.address,
    activityId: row.activity_id,
    shown: row.shown,
  };
}
