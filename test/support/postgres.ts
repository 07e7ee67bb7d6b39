import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

const binaries = '/usr/lib/postgresql/15/bin';

export interface Postgres {
  /** A new, empty database of the server; its address. */
  createDatabase(): Promise<string>;
  /** Null where the server is not ours to restart. */
  readonly restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/**
 * How to get a PostgreSQL server for tests: the one at TEST_DATABASE_URL, else a throw-away one from the installed
 * binaries. Undefined, and a line on stderr, where there is neither: then tests are skipped.
 */
export function findPostgres(): (() => Promise<Postgres>) | undefined {
  const url = process.env.TEST_DATABASE_URL;
  if (url)
    return () => Promise.resolve({ ...databasesOf(url), restart: null, stop: () => Promise.resolve() });
  if (existsSync(path.join(binaries, 'initdb'))) return startThrowAway;
  process.stderr.write(
    `skipped: no PostgreSQL server (set TEST_DATABASE_URL, or install one to ${binaries})\n`,
  );
  return undefined;
}

async function startThrowAway(): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  const as = serverUser();
  if (as) chownSync(folder, as.uid, as.gid);
  execFileSync(
    path.join(binaries, 'initdb'),
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...as, cwd: folder, stdio: 'ignore' },
  );
  const port = await findFreePort();
  const start = () => startServer(folder, port, as);
  let server = await start();
  return {
    ...databasesOf(`postgres://postgres@127.0.0.1:${port}/postgres`),
    async restart() {
      await end(server);
      server = await start();
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so as root it runs as the user that its package made. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function startServer(folder: string, port: number, as: ReturnType<typeof serverUser>) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    path.join(binaries, 'postgres'),
    ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Jest's own exit must not leave a server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  const lines: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    lines.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`);
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    // SIGINT: it ends connections and then itself, without waiting for clients.
    server.kill('SIGINT');
  });
}

function databasesOf(server: string): Pick<Postgres, 'createDatabase'> {
  return {
    async createDatabase() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await queryOnce(server, `create database ${name}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return url.href;
    },
  };
}

/** One statement on a connection of its own. */
export async function queryOnce(databaseUrl: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
