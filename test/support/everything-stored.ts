import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { queryOnce } from './postgres';

interface Place {
  readonly DATABASE_URL: string;
  readonly DATA_DIR: string;
}

/**
 * All that a database holds, as text. Of the embedded one, which must be closed by then, the bytes of its files too:
 * what was deleted or overwritten stands there still.
 */
export async function everythingStored({ DATABASE_URL, DATA_DIR }: Place): Promise<string> {
  if (DATABASE_URL !== '') return everyRow((statement) => queryOnce(DATABASE_URL, statement));
  const folder = path.join(DATA_DIR, 'postgres');
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
  const database = await PGlite.create(folder);
  try {
    const rows = await everyRow(async (statement) => (await database.query(statement)).rows);
    return [rows, ...bytes].join('\n');
  } finally {
    await database.close();
  }
}

const Tables = z.array(z.object({ name: z.string() }));
const Rows = z.array(z.object({ row: z.string() }));

/** Of every table that is not PostgreSQL's own, in whichever schema. */
async function everyRow(query: (statement: string) => Promise<readonly unknown[]>): Promise<string> {
  const tables = Tables.parse(
    await query(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`),
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = Rows.parse(await query(`select t::text as row from ${name} t`));
    lines.push(name, ...rows.map(({ row }) => row));
  }
  return lines.join('\n');
}
