import { randomUUID } from 'node:crypto';
import type { Case, Step } from '../../../src/cases/case';
import { aCase, changed } from '../a-case';
import type { Bench } from '../bench';

const enforceStep = (at: string, outcome: Step['outcome'] = 'done'): Step => ({
  name: 'enforce',
  outcome,
  at,
  status: 204,
  requestId: 'r-1',
});

export function casesSuite(bench: () => Bench): void {
  const cases = () => bench().store.cases;

  describe('cases', () => {
    it('come back as they were opened', async () => {
      const opened = aCase();
      expect(await cases().open(opened, [])).toEqual({ kind: 'opened', case: opened });
      expect(await cases().find(opened.tenantId, opened.id)).toEqual(opened);
    });

    it('come back as they were saved, decided and with steps', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      const by = { id: randomUUID(), displayName: 'Grace', channelUserId: '29:grace' };
      const approved = changed(opened, {
        state: 'approved',
        decision: { outcome: 'approved', by, at: '2026-03-01T09:00:00.000Z', afterwards: 'revert' },
        steps: [enforceStep('2026-03-01T09:00:01.000Z', 'begun')],
        note: null,
        updatedAt: '2026-03-01T09:00:00.000Z',
      });
      expect(await cases().save(approved, [])).toBe('saved');
      expect(await cases().find(opened.tenantId, opened.id)).toEqual(approved);
    });

    it('are not found from another tenant, by an unknown id, or by what is no id', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      expect(await cases().find(randomUUID(), opened.id)).toBeUndefined();
      expect(await cases().find(opened.tenantId, randomUUID())).toBeUndefined();
      for (const id of ['', '1', `${opened.id}'`, `{${opened.id}}`, "'; drop table cases; --"]) {
        expect(await cases().find(opened.tenantId, id)).toBeUndefined();
      }
    });

    it('are opened once per target and lead, whoever is first', async () => {
      const first = aCase();
      const rivals = Array.from({ length: 20 }, (): Case => ({ ...first, id: randomUUID() }));
      const results = await Promise.all(rivals.map((rival) => cases().open(rival, [])));
      expect(results.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
      expect(new Set(results.map((result) => 'case' in result && result.case.id)).size).toBe(1);
    });

    it('are opened beside one of another lead, another tenant, or one that has ended', async () => {
      const first = aCase();
      await cases().open(first, []);
      const again = (changes: Partial<Case>) => cases().open({ ...first, id: randomUUID(), ...changes }, []);
      expect(await again({ diagnosis: { ...first.diagnosis, lead: null } })).toMatchObject({
        kind: 'opened',
      });
      expect(await again({ tenantId: randomUUID() })).toMatchObject({ kind: 'opened' });
      expect(await again({})).toMatchObject({ kind: 'already-open', case: { id: first.id } });
      await cases().save(changed(first, { state: 'declined' }), []);
      expect(await again({})).toMatchObject({ kind: 'opened' });
    });

    it('without a lead are one too', async () => {
      const first = aCase({ lead: null });
      await cases().open(first, []);
      expect(await cases().open({ ...first, id: randomUUID() }, [])).toMatchObject({ kind: 'already-open' });
    });

    it('take one of 50 saves of the same version', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      const saves = Array.from({ length: 50 }, (_, n) => cases().save(changed(opened, { note: `${n}` }), []));
      const results = await Promise.all(saves);
      expect(results.filter((result) => result === 'saved')).toHaveLength(1);
      const winner = results.indexOf('saved');
      expect(await cases().find(opened.tenantId, opened.id)).toMatchObject({ version: 2, note: `${winner}` });
    });

    it('are not saved under another tenant', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      expect(await cases().save(changed(opened, { tenantId: randomUUID() }), [])).toBe('stale');
    });

    it('go on when asking anew leads to what another case is about already', async () => {
      const first = aCase({ lead: 'tenant-switch-off', ask: 'switch' });
      const second = { ...aCase(), tenantId: first.tenantId, target: first.target };
      await cases().open(first, []);
      await cases().open(second, []);
      const anew = changed(first, { ask: 'enforce', diagnosis: second.diagnosis });
      expect(await cases().save(anew, [{ kind: 'refresh-cards' }])).toBe('saved');
      expect(await cases().find(first.tenantId, first.id)).toEqual(anew);
    });

    it('tell the newest of a requester', async () => {
      const old = aCase({ openedAt: '2026-01-01T00:00:00.000Z', state: 'resolved' });
      const young = { ...old, id: randomUUID(), openedAt: '2026-02-01T00:00:00.000Z' };
      await cases().open(young, []);
      await cases().open(old, []);
      expect(await cases().newestOf(old.tenantId, old.requester.id)).toEqual(young);
      expect(await cases().newestOf(randomUUID(), old.requester.id)).toBeUndefined();
    });

    it('list what waits for a decision in a tenant, oldest first', async () => {
      const old = aCase({ openedAt: '2026-01-01T00:00:00.000Z' });
      const { tenantId } = old;
      const young = aCase({ tenantId, openedAt: '2026-02-01T00:00:00.000Z' });
      const decided = aCase({ tenantId, openedAt: '2026-01-15T00:00:00.000Z', state: 'declined' });
      for (const one of [young, decided, old]) await cases().open(one, []);
      expect(await cases().listOpen(tenantId, 10)).toEqual({ cases: [old, young], all: 2 });
      expect(await cases().listOpen(tenantId, 1)).toEqual({ cases: [old], all: 2 });
      expect(await cases().listOpen(randomUUID(), 10)).toEqual({ cases: [], all: 0 });
    });

    it('tell when they last had an account enforced', async () => {
      const opened = aCase();
      const askedAt = () => cases().enforcedAt(opened.tenantId, opened.target.id);
      await cases().open(opened, []);
      expect(await askedAt()).toBeNull();
      const begun = changed(opened, { steps: [enforceStep('2026-03-01T09:00:00.000Z', 'begun')] });
      await cases().save(begun, []);
      expect(await askedAt()).toBeNull();
      await cases().save(changed(begun, { steps: [enforceStep('2026-03-01T09:00:02.000Z')] }), []);
      expect(await askedAt()).toBe('2026-03-01T09:00:02.000Z');
    });

    it('keep notes with what PostgreSQL refuses, without that', async () => {
      const opened = aCase({ note: 'a\0b \ud83d \\u0000 🙂' });
      await cases().open(opened, []);
      expect(await cases().find(opened.tenantId, opened.id)).toMatchObject({ note: 'ab \ufffd \\u0000 🙂' });
    });
  });
}
