import { readFileSync } from 'node:fs';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import type { Credential } from '../../credentials/credential';
import { openCredential } from '../../credentials/open-credential';
import type { Log } from '../../workflows/ports/log';
import { loggableError } from '../loggable-error';
import type { Tables } from '../tables';
import type { Database } from './database';

/** Any number that no other product on the same server takes; equal in every version of this one. */
const setUpLock = 7_302_114_905;

/** A token instead of a password, as Azure Database for PostgreSQL takes it. */
export interface DatabaseSignIn {
  readonly credential: Credential;
  readonly scope: string;
}

/** A PostgreSQL server; the pool connects anew by itself after an outage. Without `signIn` the URL holds the password. */
export function openServer(databaseUrl: string, log: Log, signIn?: DatabaseSignIn): Database {
  const pool = new Pool({
    ...toConnection(databaseUrl, signIn),
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

function toConnection(databaseUrl: string, signIn: DatabaseSignIn | undefined): PoolConfig {
  if (signIn === undefined) return { connectionString: databaseUrl };
  const getToken = openCredential(signIn.credential);
  const url = new URL(databaseUrl);
  return {
    // Taken apart: from a connection string the library would take an empty password over this one.
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    database: decodeURIComponent(url.pathname.slice(1)),
    // Asked for at every new connection: a token lives for an hour, a connection for as long as it is used.
    password: async () => (await getToken(signIn.scope)).value,
    // A token must not go to whoever answers: the server's certificate is checked, except on this machine.
    ssl: isLoopback(url.hostname) ? false : authorityOf(url),
  };
}

/** The authority that signed the server's certificate, where it is not one that Node trusts anyway. */
function authorityOf({ searchParams }: URL): { readonly ca: string } | true {
  const file = searchParams.get('sslrootcert');
  return file === null ? true : { ca: readFileSync(file, 'utf8') };
}

function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host);
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
