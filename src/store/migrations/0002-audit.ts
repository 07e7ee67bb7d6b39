import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/**
 * The audit record. Entries are text, because their hash is over exact bytes and `jsonb` keeps none. The triggers are
 * a speed bump against slips and careless scripts: whoever owns the table can switch them off, and then the chain tells.
 */
export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `create table audit (
    seq bigint primary key,
    entry text not null,
    previous_hash text not null,
    hash text not null,
    at text collate "C" not null generated always as (entry::jsonb ->> 'at') stored
  )`,
  'create index audit_at on audit (at, seq)',

  `create table audit_head (
    only_one boolean primary key default true check (only_one),
    seq bigint not null,
    hash text not null
  )`,
  `insert into audit_head (seq, hash) values (0, repeat('0', 64))`,

  `create function audit_refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit record only grows' using errcode = 'insufficient_privilege';
  end
  $$`,
  `create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function audit_refuse()`,
  `create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function audit_refuse()`,
  // Also where a session calls itself a replica.
  'alter table audit enable always trigger audit_only_grows',
  'alter table audit_head enable always trigger audit_head_stays',
];
