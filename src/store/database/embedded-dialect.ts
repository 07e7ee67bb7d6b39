import type { PGlite } from '@electric-sql/pglite' with { 'resolution-mode': 'import' };
import { CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { createGate } from './gate';

/** Kysely over PGlite: PostgreSQL in everything but the driver. */
export function embeddedDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/**
 * PGlite is one session, so there is one connection, and whoever holds it holds it alone: otherwise others' queries
 * would run inside an open transaction and be rolled back with it.
 */
function createDriver(pglite: PGlite): Driver {
  const gate = createGate();
  const connection = connect(pglite);
  let leave = () => {};
  const run = async (text: string) => {
    await connection.executeQuery(CompiledQuery.raw(text));
  };
  return {
    init: () => pglite.waitReady,
    async acquireConnection() {
      leave = await gate.enter();
      return connection;
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection() {
      leave();
      return Promise.resolve();
    },
    async destroy() {
      const open = await gate.enter();
      await pglite.close();
      open();
    },
  };
}

function connect(pglite: PGlite): DatabaseConnection {
  return {
    executeQuery: <R>({ sql, parameters }: CompiledQuery) => execute<R>(pglite, sql, parameters),
    streamQuery: () => {
      throw new Error('Streaming is not supported by the embedded database.');
    },
  };
}

/**
 * Several statements in one text (how pg-boss makes its tables and cleans up) answer no rows, as over PostgreSQL's
 * simple protocol. They never carry values, and nothing else puts a semicolon inside of a text.
 */
async function execute<R>(pglite: PGlite, text: string, values: readonly unknown[]): Promise<QueryResult<R>> {
  if (values.length === 0 && /;\s*\S/.test(text)) {
    await pglite.exec(text);
    return { rows: [] };
  }
  const { rows, affectedRows = 0 } = await pglite.query<R>(text, [...values]);
  return { rows, numAffectedRows: BigInt(affectedRows) };
}
