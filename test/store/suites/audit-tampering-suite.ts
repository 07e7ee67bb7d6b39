import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { extend } from '../../../src/store/audit/chain';
import { verifyChain } from '../../../src/store/audit/verify-chain';
import type { Database } from '../../../src/store/database/database';
import type { Tables } from '../../../src/store/tables';
import { openDatabase, readAll, toHead, writeSome } from '../audit-entries';
import type { Backend } from '../bench';

export function auditTamperingSuite(backend: Backend): void {
  let database: Database | undefined;
  beforeAll(async () => {
    const place = await backend.newPlace();
    await writeSome(place);
    database = await openDatabase(place);
  });
  afterAll(async () => {
    await database?.close();
  });

  /** Does it in a transaction that is rolled back, so that each test finds the record as it was. */
  async function afterwards<T>(
    statements: readonly string[],
    look: (tx: Kysely<Tables>) => Promise<T>,
  ): Promise<T> {
    if (!database) throw new Error('The database is opened before all tests.');
    let seen: { readonly value: T } | undefined;
    const undo = new Error('undo');
    const work = database.db.transaction().execute(async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(tx);
      seen = { value: await look(tx) };
      throw undo;
    });
    await expect(work).rejects.toBe(undo);
    if (!seen) throw new Error('It was looked at.');
    return seen.value;
  }
  const verified = (...statements: readonly string[]) =>
    afterwards(['alter table audit disable trigger user', ...statements], (tx) => verifyChain(tx));

  it('is intact as written', async () => {
    expect(await verified()).toMatchObject({ ok: true, entries: 8 });
  });

  it.each([
    { what: 'an entry', change: `entry = replace(entry, '"at"', '"at" ') where seq = 3`, seq: 3 },
    { what: 'a hash', change: `hash = repeat('a', 64) where seq = 3`, seq: 3 },
    { what: 'the hash before', change: `previous_hash = repeat('a', 64) where seq = 3`, seq: 3 },
    { what: 'the first entry', change: `entry = '{"at":"2026"}' where seq = 1`, seq: 1 },
    { what: 'the last entry', change: `entry = '{"at":"2026"}' where seq = 8`, seq: 8 },
  ])('finds $what changed', async ({ change, seq }) => {
    expect(await verified(`update audit set ${change}`)).toEqual({
      ok: false,
      seq,
      what: { kind: 'changed' },
    });
  });

  it('finds an entry that was changed and hashed anew', async () => {
    const links = await afterwards([], readAll);
    const second = links[1];
    const forged = second && extend(toHead(links[0]), [second.entry.replace('refused', 'taken')])[0];
    const { entry = '', hash = '' } = forged ?? {};
    expect(entry).toContain('taken');
    const checked = await verified(`update audit set entry = '${entry}', hash = '${hash}' where seq = 2`);
    expect(checked).toEqual({ ok: false, seq: 3, what: { kind: 'not-linked' } });
  });

  it.each([
    ['in the middle', 'seq = 4', 4],
    ['at the beginning', 'seq <= 2', 1],
  ])('finds entries missing %s', async (_where, which, seq) => {
    expect(await verified(`delete from audit where ${which}`)).toEqual({
      ok: false,
      seq,
      what: { kind: 'missing' },
    });
  });

  it('finds a hole that was closed by counting anew', async () => {
    const checked = await verified(
      'delete from audit where seq = 4',
      'update audit set seq = -seq where seq > 4',
      'update audit set seq = -seq - 1 where seq < 0',
    );
    expect(checked).toEqual({ ok: false, seq: 4, what: { kind: 'moved', from: 5 } });
  });

  it('finds entries that changed places', async () => {
    const checked = await verified(
      'update audit set seq = -5 where seq = 5',
      'update audit set seq = 5 where seq = 6',
      'update audit set seq = 6 where seq = -5',
    );
    expect(checked).toEqual({ ok: false, seq: 5, what: { kind: 'moved', from: 6 } });
  });

  it('finds its end cut off', async () => {
    const what = { kind: 'cut-off' };
    expect(await verified('delete from audit where seq > 6')).toEqual({ ok: false, seq: 7, what });
    expect(await verified('delete from audit')).toEqual({ ok: false, seq: 1, what });
  });

  it.each([
    ['set back', 'update audit_head set seq = 7'],
    ['changed', `update audit_head set hash = repeat('a', 64)`],
  ])('finds its head %s', async (_what, statement) => {
    expect(await verified(statement)).toEqual({ ok: false, seq: 8, what: { kind: 'head' } });
  });

  it('finds its head gone', async () => {
    const gone = ['alter table audit_head disable trigger user', 'delete from audit_head'];
    expect(await verified(...gone)).toEqual({ ok: false, seq: 8, what: { kind: 'head' } });
  });

  it('finds a tail that was cut off together with its head only by an anchor', async () => {
    const links = await afterwards([], readAll);
    const sixth = toHead(links[5]);
    const forge = [
      'alter table audit disable trigger user',
      'delete from audit where seq > 6',
      `update audit_head set seq = 6, hash = '${sixth.hash}'`,
    ];
    expect(await afterwards(forge, (tx) => verifyChain(tx))).toMatchObject({ ok: true, entries: 6 });
    const anchor = toHead(links[7]);
    expect(await afterwards(forge, (tx) => verifyChain(tx, anchor))).toEqual({
      ok: false,
      seq: 7,
      what: { kind: 'cut-off' },
    });
  });

  it('finds a chain that was written anew from end to end only by an anchor', async () => {
    const before = await afterwards([], readAll);
    const entries = before.map(({ entry }) => entry.replace('refused', 'taken'));
    const anew = extend({ seq: 0, hash: '0'.repeat(64) }, entries);
    const forge = [
      'alter table audit disable trigger user',
      ...anew.map(
        ({ seq, entry, previousHash, hash }) =>
          `update audit set entry = '${entry}', previous_hash = '${previousHash}', hash = '${hash}' where seq = ${seq}`,
      ),
      `update audit_head set hash = '${toHead(anew.at(-1)).hash}'`,
    ];
    expect(await afterwards(forge, (tx) => verifyChain(tx))).toMatchObject({ ok: true });
    expect(await afterwards(forge, (tx) => verifyChain(tx, toHead(before[7])))).toEqual({
      ok: false,
      seq: 8,
      what: { kind: 'anchor' },
    });
  });

  it.each([
    `update audit set hash = ''`,
    'delete from audit where seq = 8',
    'delete from audit where false',
    'truncate audit',
    'delete from audit_head',
    'truncate audit_head',
  ])('refuses: %s', async (statement) => {
    const tried = afterwards([statement], () => Promise.resolve());
    await expect(tried).rejects.toThrow('the audit record only grows');
  });
}
