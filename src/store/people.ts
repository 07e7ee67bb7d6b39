import type { Selectable } from 'kysely';
import type { Address } from '../workflows/ports/address';
import type { People } from '../workflows/ports/store';
import { createLeavings } from './leavings';
import { rememberAddress } from './remember-address';
import { createServiceUrls } from './service-urls';
import type { StoreDeps } from './store-deps';
import type { Tables } from './tables';

export function createPeople(deps: Pick<StoreDeps, 'db' | 'now'>): People {
  const { db, now } = deps;
  return {
    remember: (address, stateKey) =>
      rememberAddress(db, { ...toRow(address), seen_at: now().toISOString() }, stateKey),
    async findAddress(tenantId, ownerId) {
      const row = await db
        .selectFrom('addresses')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .where('left_at', 'is', null)
        .executeTakeFirst();
      return row && toAddress(row);
    },
    ...createLeavings(deps),
    ...createServiceUrls(deps.db),
    async claimWelcome(tenantId, ownerId) {
      const claimed = await db
        .insertInto('welcomes')
        .values({ tenant_id: tenantId, owner_id: ownerId, claimed_at: now().toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .returning('owner_id')
        .executeTakeFirst();
      return claimed !== undefined;
    },
  };
}

type AddressRow = Omit<Selectable<Tables['addresses']>, 'seen_at' | 'left_at' | 'left_code'>;

function toRow(address: Address): AddressRow {
  return {
    tenant_id: address.tenantId,
    owner_id: address.ownerId,
    service_url: address.serviceUrl,
    conversation_id: address.conversationId,
    is_group: address.isGroup,
    bot_id: address.botId,
    channel_user_id: address.channelUserId,
    channel_id: address.channelId,
    locale: address.locale,
    timezone: address.timezone,
    team_id: address.teamId ?? null,
  };
}

function toAddress(row: AddressRow): Address {
  return {
    tenantId: row.tenant_id,
    ownerId: row.owner_id,
    serviceUrl: row.service_url,
    conversationId: row.conversation_id,
    isGroup: row.is_group,
    botId: row.bot_id,
    channelUserId: row.channel_user_id,
    channelId: row.channel_id,
    locale: row.locale,
    timezone: row.timezone,
    ...(row.team_id !== null && { teamId: row.team_id }),
  };
}
