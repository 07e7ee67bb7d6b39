import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CompiledQuery } from 'kysely';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import { verifyChain } from '../../../src/store/audit/verify-chain';
import { migrate } from '../../../src/store/migrate';
import { migrations } from '../../../src/store/migrations';
import type { Tables } from '../../../src/store/tables';
import { openDatabase } from '../audit-entries';
import { openBench } from '../bench';
import type { Backend, Place } from '../bench';

/**
 * What the version before this one sends to the database, statement by statement, and what came back: recorded from its own
 * code on its own tables, through every operation of the store. To be recorded anew with each release.
 */
const Recorded = z.object({
  level: z.string(),
  tenantId: z.string(),
  caseId: z.string(),
  case: z.looseObject({ id: z.string() }),
  statements: z.array(
    z.object({
      sql: z.string(),
      parameters: z.array(z.unknown()),
      rows: z.number(),
      columns: z.array(z.string()),
    }),
  ),
});
const file = path.join(__dirname, '..', '..', 'fixtures', 'store', 'statements-of-0005.json');
const before = Recorded.parse(JSON.parse(readFileSync(file, 'utf8')));

const names = Object.keys(migrations).sort();
const known = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= before.level));

/** Each statement with the rows and columns that come back. */
async function replay(db: Kysely<Tables>): Promise<readonly object[]> {
  const answers: object[] = [];
  for (const { sql: text, parameters } of before.statements) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, parameters));
    const [first] = rows;
    answers.push({
      sql: text,
      rows: rows.length,
      columns: Object.keys(z.record(z.string(), z.unknown()).parse(first ?? {})),
    });
  }
  return answers;
}

const recorded = before.statements.map(({ sql: text, rows, columns }) => ({ sql: text, rows, columns }));

export function twoVersionsSuite(backend: Backend): void {
  describe('the version before this one', () => {
    it('was recorded at the level before the newest', () => {
      expect(before.level).toBe(names.at(-2));
      expect(before.statements.length).toBeGreaterThan(60);
    });

    it('works on tables that this version made, and this version reads what it wrote', async () => {
      const bench = await openBench(await backend.newPlace());
      // On a server both run at the same time; the embedded database has one process.
      const isServer = bench.place.databaseUrl !== null;
      if (!isServer) await bench.store.close();
      await inDatabase(bench.place, async (db) => {
        expect(await replay(db)).toEqual(recorded);
        expect(await verifyChain(db)).toMatchObject({ ok: true });
      });
      const after = isServer ? bench : await openBench(bench.place);
      expect(await after.store.cases.find(before.tenantId, before.caseId)).toEqual(before.case);
      await after.store.close();
    });

    it('leaves data that this version takes over and reads', async () => {
      const place = await backend.emptyPlace();
      await inDatabase(place, async (db) => {
        await migrate(db, known);
        expect(await replay(db)).toEqual(recorded);
      });
      const { store, log } = await openBench(place);
      expect(log.lines[0]).toMatchObject({ data: { migrated: names.filter((name) => name > before.level) } });
      expect(await store.cases.find(before.tenantId, before.caseId)).toEqual(before.case);
      const { requester } = z.object({ requester: z.object({ id: z.string() }) }).parse(before.case);
      const subject = { tenantId: before.tenantId, personId: requester.id };
      expect((await store.personalData.find(subject)).cases).toHaveLength(1);
      await store.close();
    });

    it('starts on tables that this version made, unless they say that it must not', async () => {
      const { store, place } = await openBench(await backend.newPlace());
      await store.close();
      await inDatabase(place, async (db) => {
        expect(await migrate(db, known)).toEqual([]);
        const earlier = Object.fromEntries(Object.entries(known).filter(([name]) => name < before.level));
        await expect(migrate(db, earlier)).rejects.toMatchObject({ code: 'store-too-new' });
        await sql.raw('drop table schema_level').execute(db);
        await expect(migrate(db, known)).rejects.toMatchObject({ code: 'store-too-new' });
      });
    });
  });
}

async function inDatabase(place: Place, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const database = await openDatabase(place);
  try {
    await work(database.db);
  } finally {
    await database.close();
  }
}
