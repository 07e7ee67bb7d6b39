import { Migrator } from 'kysely';
import type { Kysely } from 'kysely';
import { migrations } from './migrations';
import { StoreMigrationError } from './store-errors';
import type { Tables } from './tables';

/** Brings the tables up to date and says which migrations that took; none where they were. */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error');
    throw new StoreMigrationError(failed?.migrationName ?? 'before the first', { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}
