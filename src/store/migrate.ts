import { Migrator } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import { findExecuted, findOldestLevel } from './executed-migrations';
import { migrations } from './migrations';
import { StoreMigrationError, StoreTooNewError } from './store-errors';
import type { Tables } from './tables';

/**
 * Brings the tables up to date and says which migrations that took; none where they were. Tables that the next version
 * made are left as they are, where they say that this one still runs on them.
 */
export async function migrate(db: Kysely<Tables>, known = migrations): Promise<readonly string[]> {
  const newer = await findNewer(db, known);
  const provider = { getMigrations: () => Promise.resolve({ ...known, ...newer }) };
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error');
    throw new StoreMigrationError(failed?.migrationName ?? 'before the first', { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}

type Migrations = Readonly<Record<string, Migration>>;

/** Done already, so never run here; kysely only wants to know of them. */
const done: Migration = { up: () => Promise.resolve() };

async function findNewer(db: Kysely<Tables>, known: Migrations): Promise<Migrations> {
  const newer = (await findExecuted(db)).filter((name) => !Object.hasOwn(known, name));
  const last = newer.at(-1);
  if (last === undefined) return {};
  const oldest = await findOldestLevel(db);
  const own = Object.keys(known).sort().at(-1) ?? '';
  if (oldest === undefined || own < oldest) throw new StoreTooNewError(last, own);
  return Object.fromEntries(newer.map((name) => [name, done]));
}
