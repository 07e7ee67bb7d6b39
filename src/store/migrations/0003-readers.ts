import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** A message to the approvers may go to each of them in their own chat, and the list of open cases is asked for. */
export const readers: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `alter table deliveries add column reader_id text not null default ''`,
  'alter table deliveries drop constraint deliveries_case_id_message_case_version_key',
  `alter table deliveries add constraint deliveries_one_per_reader
    unique (case_id, message, case_version, reader_id)`,
  `create index cases_open on cases (tenant_id, opened_at) where state = 'open'`,
];
