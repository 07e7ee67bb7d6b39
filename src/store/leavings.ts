import type { LeftPlace, People } from '../workflows/ports/store';
import type { StoreDeps } from './store-deps';

type Leavings = Pick<People, 'markLeft' | 'whyLeft'>;

/** Where nothing can be sent. */
export function createLeavings({ db, now }: Pick<StoreDeps, 'db' | 'now'>): Leavings {
  return {
    async markLeft(tenantId, place, code) {
      await db
        .updateTable('addresses')
        .set({ left_at: now().toISOString(), left_code: code })
        .where('tenant_id', '=', tenantId)
        .where(...isAt(place))
        .execute();
    },
    async whyLeft(tenantId, ownerId) {
      const row = await db
        .selectFrom('addresses')
        .select('left_code')
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .where('left_at', 'is not', null)
        .executeTakeFirst();
      return row?.left_code ?? undefined;
    },
  };
}

function isAt(place: LeftPlace): readonly ['owner_id' | 'conversation_id' | 'team_id', '=', string] {
  if ('ownerId' in place) return ['owner_id', '=', place.ownerId];
  return 'teamId' in place ? ['team_id', '=', place.teamId] : ['conversation_id', '=', place.conversationId];
}
