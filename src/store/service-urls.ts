import type { Kysely } from 'kysely';
import type { People } from '../workflows/ports/store';
import type { Tables } from './tables';

/** Where Teams is reached, as its activities say: it changes. */
export function createServiceUrls(db: Kysely<Tables>): Pick<People, 'otherServiceUrl' | 'moveTo'> {
  return {
    async otherServiceUrl(tenantId, refused) {
      const row = await db
        .selectFrom('addresses')
        .select('service_url')
        .where('tenant_id', '=', tenantId)
        .where('service_url', '<>', refused)
        .orderBy('seen_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.service_url;
    },
    async moveTo({ tenantId, ownerId, serviceUrl: before }, serviceUrl) {
      await db
        .updateTable('addresses')
        .set({ service_url: serviceUrl })
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .where('service_url', '=', before)
        .execute();
    },
  };
}
