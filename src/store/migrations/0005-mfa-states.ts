import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** Which accounts were seen enforced, and who was told of it. */
export const mfaStates: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `create table mfa_states (
    tenant_id text not null,
    owner_id text not null,
    state text,
    read_at timestamptz,
    due_at timestamptz,
    changed boolean not null default false,
    telling text,
    code text,
    told_at timestamptz,
    primary key (tenant_id, owner_id)
  )`,
  'create index mfa_states_due on mfa_states (tenant_id, due_at) where due_at is not null',

  `create table mfa_looks (
    tenant_id text primary key,
    since timestamptz,
    begun_at timestamptz,
    audit_reading boolean not null,
    audit_page text
  )`,
];
