import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import type { Tables } from '../tables';
import type { Database } from './database';
import { embeddedDialect } from './embedded-dialect';
import { lockFolder } from './lock-folder';

/** PostgreSQL inside this process, its files in `<folder>/postgres`. One process per folder; the folder is made. */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    // Loaded where it is used: beside a PostgreSQL server it would only take memory.
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create(path.join(folder, 'postgres'));
    const db = new Kysely<Tables>({ dialect: embeddedDialect(pglite) });
    return {
      kind: 'embedded',
      db,
      // The lock on the folder keeps others away already.
      exclusively: (work) => work(),
      close: () => db.destroy().finally(unlock),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
