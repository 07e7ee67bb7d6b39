import { randomUUID } from 'node:crypto';
import type { MfaLook, StateReading } from '../../../src/workflows/ports/mfa-states';
import { aCase } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

export function mfaStatesSuite(bench: () => Bench): void {
  describe('states of people who have the app', () => {
    const states = () => bench().store.mfaStates;
    const tellings = () => bench().store.enforcedTellings;
    const tenant = () => randomUUID();

    async function withApp(tenantId: string, isGroup = false): Promise<string> {
      const address = anAddress({ tenantId, isGroup });
      await bench().store.people.remember(address);
      await states().takeUp(tenantId);
      return address.ownerId;
    }
    const reading = (ownerId: string, more: Partial<StateReading> = {}): StateReading => ({
      ownerId,
      state: 'enforced',
      tell: true,
      ...more,
    });
    const due = async (tenantId: string) =>
      (await states().listDue(tenantId, 10)).map(({ ownerId }) => ownerId);

    it('are due once for each who comes, not for channels nor for those who left', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      const bob = await withApp(tenantId);
      await withApp(tenantId, true);
      await bench().store.people.markLeft(tenantId, { ownerId: bob }, 'removed');
      expect(await states().listDue(tenantId, 10)).toEqual([
        { ownerId: ann, state: null, readAt: null, isChanged: false },
      ]);
      await states().record(tenantId, [reading(ann, { state: 'disabled', tell: false })]);
      await states().takeUp(tenantId);
      expect(await due(tenantId)).toEqual([]);
      expect(await due(tenant())).toEqual([]);
    });

    it('are due again where they are named, or where everybody is', async () => {
      const tenantId = tenant();
      const [ann, bob] = [await withApp(tenantId), await withApp(tenantId)];
      const readAll = () =>
        states().record(
          tenantId,
          [ann, bob].map((id) => reading(id, { state: 'disabled', tell: false })),
        );
      await readAll();
      await states().markChanged(tenantId, [ann, 'stranger']);
      await states().markDue(tenantId, []);
      expect(await states().listDue(tenantId, 10)).toMatchObject([
        { ownerId: ann, state: 'disabled', isChanged: true },
      ]);
      await readAll();
      await states().markDue(tenantId, 'everybody');
      expect((await due(tenantId)).toSorted()).toEqual([ann, bob].toSorted());
      expect(await states().listDue(tenantId, 1)).toMatchObject([{ isChanged: false }]);
    });

    it('that could not be read stay what they were', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      await states().record(tenantId, [reading(ann, { state: 'enabled', tell: false })]);
      await states().record(tenantId, [reading(ann, { state: null, tell: false })]);
      await states().markDue(tenantId, 'everybody');
      expect(await states().listDue(tenantId, 10)).toMatchObject([{ state: 'enabled' }]);
    });

    it('are told by a job, once for each time that they begin', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      const ran = bench().switchboard.nextRun(ann);
      await states().record(tenantId, [reading(ann)]);
      await ran;
      expect(await tellings().find(tenantId, ann)).toMatchObject({ state: 'pending' });
      await tellings().markSending(tenantId, ann);
      expect(await tellings().find(tenantId, ann)).toMatchObject({ state: 'sending' });
      await tellings().markPending(tenantId, ann);
      await tellings().markTold(tenantId, ann);
      await tellings().markSending(tenantId, ann);
      expect(await tellings().find(tenantId, ann)).toMatchObject({ state: 'told' });
      await states().record(tenantId, [reading(ann, { state: 'disabled', tell: false })]);
      expect(await tellings().find(tenantId, ann)).toBeUndefined();
    });

    it('that went away before they were told are not told any more', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      await states().record(tenantId, [reading(ann)]);
      await states().record(tenantId, [reading(ann, { state: 'enabled', tell: false })]);
      await tellings().markSending(tenantId, ann);
      expect(await tellings().find(tenantId, ann)).toBeUndefined();
    });

    it('that could not be told get their job at the next contact, once', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      await states().record(tenantId, [reading(ann)]);
      await tellings().markUndeliverable(tenantId, ann, 'blocked');
      const before = bench().switchboard.runs.length;
      const ran = bench().switchboard.nextRun(ann);
      await Promise.all([1, 2, 3].map(() => tellings().tellAgain(tenantId, ann)));
      await ran;
      await tellings().tellAgain(tenantId, randomUUID());
      expect(await tellings().find(tenantId, ann)).toMatchObject({ state: 'pending' });
      const runs = bench().switchboard.runs.slice(before);
      expect(runs.filter((id) => id === ann).length).toBeLessThanOrEqual(2);
    });

    it('that the product itself brought about are known', async () => {
      const tenantId = tenant();
      const at = '2026-11-21T05:00:00.000Z';
      const done = aCase({ tenantId, state: 'resolved', target: { id: 'done', displayName: 'D' } });
      const waiting = aCase({
        tenantId,
        state: 'awaiting-user',
        target: { id: 'waiting', displayName: 'W' },
      });
      const open = aCase({ tenantId, state: 'open', target: { id: 'open', displayName: 'O' } });
      for (const about of [waiting, open]) await bench().store.cases.open(about, []);
      await bench().store.cases.open(
        { ...done, steps: [{ name: 'enforce', outcome: 'done', at, status: 204, requestId: null }] },
        [],
      );
      const own = await states().findOwnDoing(tenantId, ['done', 'waiting', 'open', 'stranger']);
      expect(Object.fromEntries(own)).toEqual({
        done: { enforcedAt: at, isUnderWay: false },
        waiting: { enforcedAt: null, isUnderWay: true },
        open: { enforcedAt: null, isUnderWay: false },
      });
    });

    it('are looked at from where the last run ended, until it is forgotten', async () => {
      const tenantId = tenant();
      const ann = await withApp(tenantId);
      const look: MfaLook = {
        since: '2026-11-21T04:45:00.000Z',
        begunAt: '2026-11-21T05:00:00.000Z',
        audit: { kind: 'reading', page: '/page2' },
      };
      expect(await states().findLook(tenantId)).toBeUndefined();
      await states().saveLook(tenantId, { ...look, since: null, audit: { kind: 'through' } });
      await states().saveLook(tenantId, look);
      expect(await states().findLook(tenantId)).toEqual(look);
      await states().forget(tenantId);
      expect(await states().findLook(tenantId)).toBeUndefined();
      expect(await due(tenantId)).toEqual([]);
      await states().takeUp(tenantId);
      expect(await due(tenantId)).toEqual([ann]);
    });
  });

  describe('a job that comes again and again', () => {
    it('is there once, however many processes keep it, and anew after it ended', async () => {
      const tenantId = randomUUID();
      const keep = () => bench().store.jobs.keep('find-enforced', { tenantId }, tenantId);
      let runs = 0;
      const { switchboard } = bench();
      const ran = new Promise<void>((resolve) =>
        switchboard.plug(tenantId, () => {
          runs += 1;
          resolve();
          return { done: false, afterSeconds: 3_600 };
        }),
      );
      await keep();
      await ran;
      await Promise.all([keep(), keep(), keep()]);
      const other = randomUUID();
      const after = switchboard.nextRun(other);
      await bench().store.jobs.enqueue('find-enforced', { tenantId: other }, 0);
      await after;
      expect(runs).toBe(1);

      await bench().store.jobs.cancel('find-enforced', tenantId);
      const again = switchboard.nextRun(tenantId);
      await keep();
      expect(await again).toBe(0);
    });
  });
}
