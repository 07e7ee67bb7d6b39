import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { openAuditTrail } from '../../../src/store/audit/open-audit-trail';
import { queryOnce } from '../../support/postgres';
import { recordingLog } from '../../store/recording-log';

interface Place {
  readonly DATABASE_URL: string;
  readonly DATA_DIR: string;
}

const Cases = z.array(
  z.object({
    id: z.string(),
    state: z.string(),
    body: z.object({
      decision: z
        .object({
          outcome: z.string(),
          afterwards: z.string().optional(),
          by: z.object({ displayName: z.string() }),
        })
        .nullable(),
      // Absent in what older versions wrote.
      history: z.array(z.object({ kind: z.string() })).default([]),
    }),
  }),
);
const Jobs = z.array(z.object({ name: z.string(), output: z.unknown() }));
const Deliveries = z.array(z.object({ case_id: z.string(), message: z.string(), state: z.string() }));

/** What the database holds in the end. */
export interface StoredState {
  readonly cases: z.infer<typeof Cases>;
  /** Given up for good: nobody carries them on. */
  readonly failedJobs: z.infer<typeof Jobs>;
  /** Messages that are neither sent nor known to be undeliverable. */
  readonly unsettled: z.infer<typeof Deliveries>;
  readonly auditIsIntact: boolean;
}

/** The embedded database must be closed by then. */
export async function readStored(place: Place): Promise<StoredState> {
  const { query, close } = await open(place);
  try {
    const state = {
      cases: Cases.parse(await query('select id::text, state, body from cases')),
      failedJobs: Jobs.parse(await query(`select name, output from pgboss.job where state = 'failed'`)),
      unsettled: Deliveries.parse(
        await query(
          `select case_id::text, message, state from deliveries where state in ('pending', 'sending')`,
        ),
      ),
    };
    await close();
    return { ...state, auditIsIntact: await isAuditIntact(place) };
  } finally {
    await close();
  }
}

async function open({ DATABASE_URL, DATA_DIR }: Place) {
  if (DATABASE_URL !== '') {
    return {
      query: (statement: string) => queryOnce(DATABASE_URL, statement),
      close: () => Promise.resolve(),
    };
  }
  const database = await PGlite.create(path.join(DATA_DIR, 'postgres'));
  return {
    query: async (statement: string): Promise<unknown> => (await database.query(statement)).rows,
    close: async () => {
      if (!database.closed) await database.close();
    },
  };
}

async function isAuditIntact({ DATABASE_URL, DATA_DIR }: Place): Promise<boolean> {
  const databaseUrl = DATABASE_URL === '' ? null : DATABASE_URL;
  const trail = await openAuditTrail({ databaseUrl, dataDir: DATA_DIR, log: recordingLog() });
  try {
    return (await trail.verify()).ok;
  } finally {
    await trail.close();
  }
}
