import { sql } from 'kysely';
import { z } from 'zod';
import { openEmbedded } from '../../src/store/database/open-embedded';

/** One statement in the embedded database of that folder. */
export async function inStore(dataDir: string, statement: string): Promise<readonly unknown[]> {
  const database = await openEmbedded(dataDir);
  const { rows } = await sql.raw(statement).execute(database.db);
  await database.close();
  return rows;
}

export async function migrationsNow(dataDir: string): Promise<readonly string[]> {
  const rows = await inStore(dataDir, 'select name from kysely_migration order by name');
  return rows.map((row) => z.object({ name: z.string() }).parse(row).name);
}
