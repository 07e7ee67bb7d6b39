import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** Released migrations never change: a new one is added beside them. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `create table cases (
    id uuid primary key,
    tenant_id text not null,
    version integer not null,
    state text not null,
    ask text not null,
    requester_id text not null,
    target_id text not null,
    lead text not null,
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    enforced_at timestamptz,
    under_way boolean not null generated always as (
      state in ('open', 'approved', 'enforcing', 'propagating', 'awaiting-user')
    ) stored,
    body jsonb not null
  )`,
  'create unique index cases_one_under_way on cases (tenant_id, target_id, lead) where under_way',
  'create index cases_newest_of on cases (tenant_id, requester_id, opened_at desc)',
  `create index cases_enforced_at on cases (tenant_id, target_id, enforced_at desc)
    where enforced_at is not null`,

  `create table case_cards (
    case_id uuid not null references cases (id) on delete cascade,
    conversation_id text not null,
    activity_id text not null,
    audience text not null,
    address jsonb not null,
    added_at timestamptz not null,
    shown text,
    place bigint not null generated always as identity,
    primary key (case_id, conversation_id, activity_id)
  )`,

  `create table deliveries (
    id uuid primary key,
    tenant_id text not null,
    case_id uuid not null references cases (id) on delete cascade,
    case_version integer not null,
    message text not null,
    state text not null,
    code text,
    created_at timestamptz not null,
    settled_at timestamptz,
    unique (case_id, message, case_version)
  )`,

  `create table addresses (
    tenant_id text not null,
    owner_id text not null,
    service_url text not null,
    conversation_id text not null,
    is_group boolean not null,
    bot_id text not null,
    channel_user_id text,
    channel_id text not null,
    locale text,
    timezone text,
    seen_at timestamptz not null,
    primary key (tenant_id, owner_id)
  )`,

  `create table welcomes (
    tenant_id text not null,
    owner_id text not null,
    claimed_at timestamptz not null,
    primary key (tenant_id, owner_id)
  )`,

  `create table switch_answers (
    tenant_id text primary key,
    allowed boolean not null,
    answered_by text not null,
    answered_at timestamptz not null
  )`,

  `create table bot_state (
    key text primary key,
    value jsonb not null,
    etag text not null,
    updated_at timestamptz not null
  )`,
];
