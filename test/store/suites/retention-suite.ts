import { sql } from 'kysely';
import { z } from 'zod';
import { openAuditTrail } from '../../../src/store/audit/open-audit-trail';
import { verifyChain } from '../../../src/store/audit/verify-chain';
import type { Cutoffs } from '../../../src/workflows/ports/retention';
import { aCase, changed } from '../a-case';
import { aClick, openDatabase } from '../audit-entries';
import { anAddress } from '../an-address';
import { openBench } from '../bench';
import type { Backend, Place } from '../bench';
import { recordingLog } from '../recording-log';

const nothing: Cutoffs = { cases: null, audit: null, chats: null, people: null };
const soon = () => new Date(Date.now() + 60_000).toISOString();
const longAgo = '2020-01-01T00:00:00.000Z';

export function retentionSuite(backend: Backend): void {
  describe('what is too old to be kept', () => {
    it('is deleted kind by kind, and what is under way or young stays', async () => {
      const { store } = await openBench(await backend.newPlace());
      const open = aCase();
      const ended = aCase({ state: 'declined', tenantId: open.tenantId });
      await store.cases.open(open, []);
      await store.cases.open(ended, [{ kind: 'tell', message: 'declined' }]);
      const [stays, left] = [anAddress(), anAddress({ tenantId: open.tenantId })];
      await store.people.remember(stays);
      await store.people.remember(left);
      await store.people.claimWelcome(left.tenantId, left.ownerId);
      await store.people.markLeft(left.tenantId, { ownerId: left.ownerId }, 'app-removed');
      await store.botState.write({ 'once/somebody': { done: [] } });

      const unchanged = { cases: 0, audit: 0, chats: 0, people: 0 };
      expect(await store.retention.purge(nothing)).toEqual(unchanged);
      const early = { cases: longAgo, audit: longAgo, chats: longAgo, people: longAgo };
      expect(await store.retention.purge(early)).toEqual(unchanged);
      const purged = await store.retention.purge({
        ...nothing,
        cases: soon(),
        chats: soon(),
        people: soon(),
      });
      expect(purged).toEqual({ cases: 1, audit: 0, chats: 1, people: 1 });

      expect(await store.cases.find(open.tenantId, open.id)).toEqual(open);
      expect(await store.cases.find(ended.tenantId, ended.id)).toBeUndefined();
      expect(await store.people.findAddress(stays.tenantId, stays.ownerId)).toEqual(stays);
      expect(await store.people.whyLeft(left.tenantId, left.ownerId)).toBeUndefined();
      expect(await store.people.claimWelcome(left.tenantId, left.ownerId)).toBe(true);
      expect(await store.botState.read(['once/somebody'])).toEqual({});
      await store.close();
    });

    it('does not take a case whose account an approver still has to set back', async () => {
      const { store } = await openBench(await backend.newPlace());
      const by = { id: 'megan', displayName: 'Megan', channelUserId: '29:megan' };
      const decision = { outcome: 'approved', by, at: longAgo, afterwards: 'revert' } as const;
      const step = { at: longAgo, status: 204, requestId: null };
      const steps = [{ ...step, name: 'enforce', outcome: 'done' } as const];
      const waiting = aCase({ state: 'resolved', decision, steps });
      const reverted = [...steps, { ...step, name: 'revert', outcome: 'done' } as const];
      const over = aCase({ state: 'resolved', decision, steps: reverted, tenantId: waiting.tenantId });
      await store.cases.open(waiting, []);
      await store.cases.open(over, []);
      expect(await store.retention.purge({ ...nothing, cases: soon() })).toMatchObject({ cases: 1 });
      expect(await store.cases.find(waiting.tenantId, waiting.id)).toEqual(waiting);
      expect(await store.cases.find(over.tenantId, over.id)).toBeUndefined();
      await store.close();
    });

    it('goes in batches, and each is recorded', async () => {
      const { store, place } = await openBench(await backend.newPlace());
      for (let n = 0; n < 201; n += 1) await store.cases.open(aCase({ state: 'expired' }), []);
      expect(await store.retention.purge({ ...nothing, cases: soon() })).toMatchObject({ cases: 200 });
      expect(await store.retention.purge({ ...nothing, cases: soon() })).toMatchObject({ cases: 1 });
      expect(await store.retention.purge({ ...nothing, cases: soon() })).toMatchObject({ cases: 0 });
      await store.close();
      const entries = await entriesOf(place);
      expect(entries.filter(({ kind }) => kind === 'purge')).toMatchObject([
        { what: 'cases', count: 200, upTo: null },
        { what: 'cases', count: 1, upTo: null },
      ]);
    });
  });

  describe('the audit record after a purge', () => {
    it('is verified from where the purge ended, with the entry that says so, and grows on', async () => {
      const { place, heads } = await purged(backend);
      const trail = await openAuditTrail({ ...place, log: recordingLog() });
      // Two young ones, the entry of the purge, and one that was written after it.
      expect(await trail.verify()).toMatchObject({ ok: true, entries: 4, purgedUpTo: 3, head: { seq: 7 } });
      expect(await trail.verify(heads[4])).toMatchObject({ ok: true });
      expect(await trail.verify(heads[2])).toMatchObject({ ok: true });
      expect(await trail.verify({ seq: 3, hash: 'a'.repeat(64) })).toMatchObject({
        what: { kind: 'anchor' },
      });
      expect(await trail.verify(heads[1])).toMatchObject({ ok: false, what: { kind: 'anchor-purged' } });
      await trail.close();
    });

    it.each([
      ['one more entry is deleted', [`delete from audit where seq = 4`], 'missing'],
      [
        'one more is deleted, and the beginning moved',
        [
          `update audit_base set seq = 4, hash = (select hash from audit where seq = 4)`,
          `delete from audit where seq = 4`,
        ],
        'not-purged',
      ],
      ['the beginning is changed', [`update audit_base set hash = repeat('b', 64)`], 'not-linked'],
      [
        'the entry of the purge is changed',
        [`update audit set entry = replace(entry, '"purge"', '"click"') where seq = 6`],
        'changed',
      ],
    ])('shows it where %s', async (_what, statements, kind) => {
      const { place } = await purged(backend);
      const database = await openDatabase(place);
      await sql.raw('alter table audit disable trigger user').execute(database.db);
      for (const statement of statements) await sql.raw(statement).execute(database.db);
      expect(await verifyChain(database.db)).toMatchObject({ ok: false, what: { kind } });
      await database.close();
    });

    it('is still refused to whoever just deletes', async () => {
      const { place } = await purged(backend);
      const database = await openDatabase(place);
      for (const statement of ['delete from audit', 'delete from audit_base', 'delete from audit_head']) {
        await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('the audit record only grows');
      }
      await database.close();
    });

    it('is one chain, whichever of two stores purges at the same time', async () => {
      const first = await openBench(await backend.newPlace());
      const benches = first.place.databaseUrl === null ? [first] : [first, await openBench(first.place)];
      for (let n = 0; n < 20; n += 1) await first.store.audit.append(aClick('2020-05-05T00:00:00.000Z'));
      await Promise.all(
        Array.from({ length: 8 }, async (_, n) => {
          const store = benches[n % benches.length]?.store;
          await store?.retention.purge({ ...nothing, audit: '2021-01-01T00:00:00.000Z' });
          await store?.cases.save(changed(aCase()), []);
          await store?.audit.append(aClick());
        }),
      );
      await Promise.all(benches.map(({ store }) => store.close()));
      const trail = await openAuditTrail({ ...first.place, log: recordingLog() });
      expect(await trail.verify()).toMatchObject({ ok: true, entries: 9, purgedUpTo: 20 });
      await trail.close();
    });
  });
}

/** Three old entries and two young ones; the old ones are purged, and one more is written. `heads`: of the five. */
async function purged(backend: Backend) {
  const { store, place } = await openBench(await backend.newPlace());
  const times = ['2020-05-01', '2020-05-02', '2020-05-03', '2026-11-20', '2026-11-21'];
  for (const day of times) await store.audit.append(aClick(`${day}T00:00:00.000Z`));
  await store.close();
  const database = await openDatabase(place);
  const rows = await database.db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq').execute();
  const heads = rows.map(({ seq, hash }) => ({ seq: Number(seq), hash }));
  await database.close();
  const again = await openBench(place);
  const before = { ...nothing, audit: '2021-01-01T00:00:00.000Z' };
  expect(await again.store.retention.purge(before)).toMatchObject({ audit: 3 });
  expect(await again.store.retention.purge(before)).toMatchObject({ audit: 0 });
  await again.store.audit.append(aClick());
  await again.store.close();
  return { place, heads };
}

const Entry = z.looseObject({ kind: z.string() });

async function entriesOf(place: Place): Promise<readonly z.infer<typeof Entry>[]> {
  const database = await openDatabase(place);
  const rows = await database.db.selectFrom('audit').select('entry').orderBy('seq').execute();
  await database.close();
  return rows.map(({ entry }) => Entry.parse(JSON.parse(entry)));
}
