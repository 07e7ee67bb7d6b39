import { randomUUID } from 'node:crypto';
import type { Origin } from '../../../src/workflows/ports/audit';
import { aCase, changed } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

const origin: Origin = { actor: null, where: null };

export function personalDataSuite(bench: () => Bench): void {
  describe('what is held about somebody', () => {
    it('is what they asked for, what was asked about them, and what they decided', async () => {
      const { store } = bench();
      const own = aCase({ state: 'withdrawn' });
      const { tenantId, requester } = own;
      const colleague = { id: randomUUID(), displayName: 'Somebody else' };
      const about = aCase({
        tenantId,
        requester: colleague,
        target: requester,
        openedAt: '2026-03-02T00:00:00.000Z',
      });
      const decision = {
        outcome: 'declined',
        by: { ...requester, channelUserId: '29:x' },
        at: own.openedAt,
        reason: 'no',
      } as const;
      const decided = aCase({ tenantId, state: 'declined', decision });
      const elsewhere = aCase({ requester, target: requester });
      for (const one of [own, about, decided, elsewhere]) await store.cases.open(one, []);
      const address = anAddress({ tenantId, ownerId: requester.id });
      await store.people.remember(address);

      const held = await store.personalData.find({ tenantId, personId: requester.id });
      expect(held).toMatchObject({ cases: [own, about], decided: 1, stateReadAt: null });
      expect(Date.parse(held.seenAt ?? '')).toBeGreaterThan(Date.parse(own.openedAt));
      expect(await store.personalData.find({ tenantId, personId: randomUUID() })).toEqual({
        cases: [],
        decided: 0,
        seenAt: null,
        stateReadAt: null,
      });
    });

    it('goes where it is as it was looked at, and stays where it moved on or is under way', async () => {
      const { store } = bench();
      const [ended, moved, open] = [aCase({ state: 'declined' }), aCase({ state: 'declined' }), aCase()];
      for (const one of [ended, moved, open]) await store.cases.open(one, []);
      await store.cases.save(changed(moved), []);
      expect(await store.personalData.deleteCases([ended, moved, open], origin)).toBe(1);
      expect(await store.cases.find(ended.tenantId, ended.id)).toBeUndefined();
      expect(await store.cases.find(moved.tenantId, moved.id)).toBeDefined();
      expect(await store.cases.find(open.tenantId, open.id)).toEqual(open);
      expect(await store.personalData.deleteCases([ended], origin)).toBe(0);
    });
  });
}
