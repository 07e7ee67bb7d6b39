import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Log } from '../workflows/ports/log';
import type { Database } from './database/database';
import { openEmbedded } from './database/open-embedded';
import { openServer } from './database/open-server';
import type { DatabaseSignIn } from './database/open-server';
import { findExecuted } from './executed-migrations';
import { migrations } from './migrations';
import { StoreLockedError } from './store-errors';
import type { Tables } from './tables';

export interface InspectOptions {
  readonly databaseUrl: string | null;
  readonly databaseSignIn?: DatabaseSignIn;
  readonly dataDir: string;
  readonly log: Log;
}

/** Where somebody can be written to, as the store has it. */
export type KnownPlace =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'left'; readonly code: string; readonly since: string }
  | { readonly kind: 'reachable'; readonly seenAt: string; readonly channelUserId: string | null };

/** A look at the store from outside: makes no tables, changes nothing, runs beside the product on a server. */
export type Inspection =
  | { readonly kind: 'in-use'; readonly pid: number }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'empty' }
  | OpenInspection;

interface OpenInspection {
  readonly kind: 'open';
  /** Migrations that are still to be run, and such that a newer version ran. */
  readonly pending: readonly string[];
  readonly newer: readonly string[];
  /** Jobs that were given up and wait for somebody to look at them. */
  readonly failedJobs: number;
  findPlace(tenantIds: readonly string[], ownerId: string): Promise<KnownPlace>;
  close(): Promise<void>;
}

export async function inspectStore(options: InspectOptions): Promise<Inspection> {
  const { databaseUrl, databaseSignIn, dataDir, log } = options;
  // Opening would make one.
  if (databaseUrl === null && !existsSync(path.join(dataDir, 'postgres'))) return { kind: 'empty' };
  let database: Database | undefined;
  try {
    database =
      databaseUrl === null ? await openEmbedded(dataDir) : openServer(databaseUrl, log, databaseSignIn);
    const inspection = await inspect(database);
    if (inspection.kind !== 'open') await database.close();
    return inspection;
  } catch (error) {
    await database?.close().catch(() => undefined);
    if (error instanceof StoreLockedError) return { kind: 'in-use', pid: error.pid };
    return { kind: 'unreachable', code: codeOf(error) };
  }
}

async function inspect(database: Database): Promise<Inspection> {
  const { db } = database;
  const executed = await findExecuted(db);
  if (executed.length === 0) return { kind: 'empty' };
  return {
    kind: 'open',
    pending: Object.keys(migrations).filter((name) => !executed.includes(name)),
    newer: executed.filter((name) => !Object.hasOwn(migrations, name)),
    failedJobs: await countFailed(db),
    findPlace: (tenantIds, ownerId) => findPlace(db, tenantIds, ownerId),
    close: () => database.close(),
  };
}

async function countFailed(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ failed: string }>`
    select count(*) as failed from pgboss.job where state = 'failed'`.execute(db);
  return Number(rows[0]?.failed ?? 0);
}

async function findPlace(
  db: Kysely<Tables>,
  tenantIds: readonly string[],
  ownerId: string,
): Promise<KnownPlace> {
  const row = await db
    .selectFrom('addresses')
    .select(['seen_at', 'left_at', 'left_code', 'channel_user_id'])
    .where('tenant_id', 'in', tenantIds)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  if (row.left_at) {
    return { kind: 'left', code: row.left_code ?? '', since: row.left_at.toISOString() };
  }
  return { kind: 'reachable', seenAt: row.seen_at.toISOString(), channelUserId: row.channel_user_id };
}

const Coded = z.object({ code: z.string() });

/** Never the message: it may quote the database's address. */
function codeOf(error: unknown): string {
  return Coded.safeParse(error).data?.code ?? (error instanceof Error ? error.name : typeof error);
}
