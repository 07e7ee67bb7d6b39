import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/**
 * What is too old to be kept can be deleted, from the audit record too: from its beginning alone, and with a note of how far.
 * Only adds: the version before this one runs on these tables as it did on its own.
 */
export const retention: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  'set local statement_timeout = 0',
  'create index cases_ended on cases (updated_at) where not under_way',
  'create index cases_about on cases (tenant_id, target_id)',
  `create index cases_decided_by on cases (tenant_id, (body #>> '{decision,by,id}'))`,
  'create index bot_state_updated on bot_state (updated_at)',

  // Each migration sets it: the oldest level whose code runs on the tables as they are now.
  `create table schema_level (
    only_one boolean primary key default true check (only_one),
    oldest text not null
  )`,
  `insert into schema_level (oldest) values ('0005-mfa-states')`,

  `create table audit_base (
    only_one boolean primary key default true check (only_one),
    seq bigint not null,
    hash text not null
  )`,
  `insert into audit_base (seq, hash) values (0, repeat('0', 64))`,
  `create or replace function audit_refuse() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and tg_table_name = 'audit' and current_setting('audit.purging', true) = 'on' then
      return null;
    end if;
    raise exception 'the audit record only grows' using errcode = 'insufficient_privilege';
  end
  $$`,
  `create trigger audit_base_stays before delete or truncate on audit_base
    for each statement execute function audit_refuse()`,
  'alter table audit_base enable always trigger audit_base_stays',
];
