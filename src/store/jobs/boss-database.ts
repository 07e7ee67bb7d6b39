import { CompiledQuery } from 'kysely';
import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Tables } from '../tables';

/**
 * pg-boss's one-method seam onto the store's own connections: with a transaction, what it writes is part of it; and the
 * embedded database's one connection is shared by turns.
 */
export function bossDatabase(db: Kysely<Tables>): PgBoss.Db {
  return {
    executeSql: async (text: string, values?: readonly unknown[]) => {
      const query = CompiledQuery.raw(text, [...(values ?? [])]);
      const { rows } = await (db.isTransaction ? db.executeQuery(query) : runAlone(db, query));
      return { rows };
    },
  };
}

/** Some texts open a transaction of their own: when they fail, the connection must not go back inside of it. */
function runAlone(db: Kysely<Tables>, query: CompiledQuery) {
  return db.connection().execute(async (connection) => {
    try {
      return await connection.executeQuery(query);
    } catch (error) {
      if (query.parameters.length === 0) await connection.executeQuery(CompiledQuery.raw('rollback'));
      throw error;
    }
  });
}
