import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { AuditHead, AuditLink, ChainChecked } from '../../workflows/ports/audit';
import type { Log } from '../../workflows/ports/log';
import { openEmbedded } from '../database/open-embedded';
import { openServer } from '../database/open-server';
import type { DatabaseSignIn } from '../database/open-server';
import { NoAuditRecordError } from '../store-errors';
import type { Tables } from '../tables';
import { readLinks } from './read-links';
import type { Span } from './read-links';
import { verifyChain } from './verify-chain';

export interface AuditTrailOptions {
  readonly databaseUrl: string | null;
  readonly databaseSignIn?: DatabaseSignIn;
  readonly dataDir: string;
  readonly log: Log;
}

/** The audit record, to be read: makes no tables, starts no queue. */
export interface AuditTrail {
  /** Throws a NoAuditRecordError where the product never ran. */
  verify(anchor?: AuditHead): Promise<ChainChecked>;
  /** Page by page, in the order of the chain. Throws as `verify` does. */
  read(span: Span): AsyncIterable<readonly AuditLink[]>;
  close(): Promise<void>;
}

/** Rejects where another process has the embedded database open, or there is none. */
export async function openAuditTrail(options: AuditTrailOptions): Promise<AuditTrail> {
  const { databaseUrl, databaseSignIn, dataDir, log } = options;
  // Opening would make one, and an empty record looks like a sound one.
  if (databaseUrl === null && !existsSync(path.join(dataDir, 'postgres'))) throw new NoAuditRecordError();
  const database =
    databaseUrl === null ? await openEmbedded(dataDir) : openServer(databaseUrl, log, databaseSignIn);
  const { db } = database;
  return {
    verify: (anchor) => orAbsent(() => atOneMoment(db, (tx) => verifyChain(tx, anchor))),
    async *read(span) {
      const pages = readLinks(db, span);
      for (;;) {
        const page = await orAbsent(() => pages.next());
        if (page.done) return;
        yield page.value;
      }
    },
    close: () => database.close(),
  };
}

function atOneMoment<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').execute(work);
}

/** SQLSTATE 42P01, as both drivers report it. */
const UndefinedTable = z.object({ code: z.literal('42P01') });

async function orAbsent<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (UndefinedTable.safeParse(cause).success) throw new NoAuditRecordError({ cause });
    throw cause;
  }
}
