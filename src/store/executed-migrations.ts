import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from './tables';

const Row = z.object({ name: z.string() });

/** By name, in their order; none where the product never ran. */
export async function findExecuted(db: Kysely<Tables>): Promise<readonly string[]> {
  if (!(await isThere(db, 'kysely_migration'))) return [];
  const { rows } = await sql`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => Row.parse(row).name);
}

const Level = z.object({ oldest: z.string() });

/** The oldest level of the tables whose code still runs on these; undefined where nothing is said of it. */
export async function findOldestLevel(db: Kysely<Tables>): Promise<string | undefined> {
  if (!(await isThere(db, 'schema_level'))) return undefined;
  const { rows } = await sql`select oldest from schema_level`.execute(db);
  return Level.safeParse(rows[0]).data?.oldest;
}

async function isThere(db: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select to_regclass(${table}) is not null as is`.execute(db);
  return rows[0]?.is === true;
}
