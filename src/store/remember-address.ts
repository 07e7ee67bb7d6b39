import { sql } from 'kysely';
import type { Insertable, Kysely } from 'kysely';
import type { Heard } from '../workflows/ports/store';
import { toItem } from './bot-state';
import type { Tables } from './tables';

interface Row {
  readonly messages: boolean;
  readonly enforced_telling: boolean;
  readonly value: unknown;
  readonly etag: string | null;
}

/**
 * Keeps an address, tells what its owner missed and reads the conversation's state: one round trip, as every turn begins
 * with it, and as SQL because building it anew each time takes longer than running it.
 *
 * Most people write from where they wrote before. Then nothing is written but, once a minute, when they were last heard
 * from: a change of that is a new row in the table and in two indexes, and it is only ever compared between people.
 */
export async function rememberAddress(
  db: Kysely<Tables>,
  address: Insertable<Tables['addresses']>,
  stateKey: string | undefined,
): Promise<Heard> {
  const { tenant_id, owner_id } = address;
  const { rows } = await sql<Row>`
    with kept as (
      insert into addresses as known (
        tenant_id, owner_id, service_url, conversation_id, is_group, bot_id, channel_user_id, channel_id, locale,
        timezone, team_id, seen_at
      )
      values (
        ${tenant_id}, ${owner_id}, ${address.service_url}, ${address.conversation_id}, ${address.is_group},
        ${address.bot_id}, ${address.channel_user_id}, ${address.channel_id}, ${address.locale}, ${address.timezone},
        ${address.team_id ?? null}, ${address.seen_at}
      )
      on conflict (tenant_id, owner_id) do update set
        service_url = excluded.service_url, conversation_id = excluded.conversation_id,
        is_group = excluded.is_group, bot_id = excluded.bot_id, channel_user_id = excluded.channel_user_id,
        channel_id = excluded.channel_id, locale = ${preferred(address, 'locale')},
        timezone = ${preferred(address, 'timezone')}, team_id = excluded.team_id,
        seen_at = excluded.seen_at, left_at = null, left_code = null
      where (
        known.service_url, known.conversation_id, known.is_group, known.bot_id, known.channel_user_id,
        known.channel_id, known.locale, known.timezone, known.team_id
      ) is distinct from (
        excluded.service_url, excluded.conversation_id, excluded.is_group, excluded.bot_id,
        excluded.channel_user_id, excluded.channel_id, ${preferred(address, 'locale')},
        ${preferred(address, 'timezone')}, excluded.team_id
      )
      or known.left_at is not null
      or excluded.seen_at not between known.seen_at and known.seen_at + interval '1 minute'
      returning owner_id
    )
    select
      exists (
        select from deliveries d
        where d.tenant_id = ${tenant_id} and d.owner_id = ${owner_id} and d.state = 'undeliverable'
      ) as messages,
      exists (
        select from mfa_states m
        where m.tenant_id = ${tenant_id} and m.owner_id = ${owner_id} and m.telling = 'undeliverable'
      ) as enforced_telling,
      value, etag
    from (select) as always left join bot_state on key = ${stateKey ?? null}`.execute(db);
  return toHeard(rows[0], stateKey);
}

function toHeard(row: Row | undefined, key: string | undefined): Heard {
  const { messages = false, enforced_telling: enforcedTelling = false, value, etag } = row ?? {};
  const isStored = key !== undefined && typeof etag === 'string';
  return { messages, enforcedTelling, stateItem: isStored ? toItem({ key, value, etag }) : undefined };
}

/** A person's newest; a channel keeps that of whoever added the bot, or its cards would change with each who clicks. */
function preferred({ is_group }: Insertable<Tables['addresses']>, column: 'locale' | 'timezone') {
  const [known, said] = [sql.ref(`known.${column}`), sql.ref(`excluded.${column}`)];
  return is_group ? sql`coalesce(${known}, ${said})` : sql`coalesce(${said}, ${known})`;
}
