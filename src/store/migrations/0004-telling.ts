import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** Who cannot be told, what they missed, and how much may be sent at once. */
export const telling: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `alter table deliveries add column owner_id text, add column sending_since timestamptz`,
  `create index deliveries_missed on deliveries (tenant_id, owner_id) where state = 'undeliverable'`,
  `alter table addresses add column left_at timestamptz, add column left_code text, add column team_id text`,
  'create index addresses_seen on addresses (tenant_id, seen_at desc)',

  // Seconds since 1970: when the bucket of the key will be empty again.
  `create table send_limits (
    key text primary key,
    empty_at double precision not null default 0
  )`,
  // In the database, so that it is one round trip, and decided with all of its keys locked.
  `create function reserve_sends(
    keys text[], steps double precision[], bursts double precision[], slots int, within double precision
  ) returns double precision[] language plpgsql as $$
  declare
    starts double precision[] := '{}';
    emptied double precision[];
    beginning double precision;
    start double precision;
  begin
    insert into send_limits (key) select unnest(keys) order by 1 on conflict do nothing;
    perform from send_limits l where l.key = any(keys) order by l.key for update;
    select array_agg(l.empty_at order by k.place) into emptied
      from unnest(keys) with ordinality k(key, place) join send_limits l on l.key = k.key;
    beginning := extract(epoch from clock_timestamp());
    start := beginning;
    for slot in 1..slots loop
      for k in 1..cardinality(keys) loop
        start := greatest(start, emptied[k] - (bursts[k] - 1) * steps[k]);
      end loop;
      if start > beginning + within then
        return array[beginning - start];
      end if;
      for k in 1..cardinality(keys) loop
        emptied[k] := greatest(emptied[k], start) + steps[k];
      end loop;
      starts := starts || start;
    end loop;
    update send_limits l set empty_at = k.emptied
      from unnest(keys, emptied) k(key, emptied) where l.key = k.key;
    return starts;
  end
  $$`,
];
