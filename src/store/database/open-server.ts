import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import type { Log } from '../../workflows/ports/log';
import { loggableError } from '../loggable-error';
import type { Tables } from '../tables';
import type { Database } from './database';

/** Any number that no other product on the same server takes; equal in every version of this one. */
const setUpLock = 7_302_114_905;

/** A PostgreSQL server; the pool connects anew by itself after an outage. */
export function openServer(databaseUrl: string, log: Log): Database {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'app-password-assistant',
    max: 10,
    // An unreachable server must become an error that is retried, not a turn that hangs.
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    statement_timeout: 30_000,
  });
  const onError = (error: Error) => log.warn({ error: loggableError(error) }, 'database connection lost');
  pool.on('error', onError);
  // The pool listens to idle connections only: without this, losing one in use would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'server', db, exclusively: (work) => underLock(db, work), close: () => db.destroy() };
}

function underLock<T>(db: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(${sql.lit(setUpLock)})`.execute(holder);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(setUpLock)})`.execute(holder);
    }
  });
}
