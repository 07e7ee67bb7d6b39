import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/cases/case';
import type { Delivery } from '../../../src/workflows/ports/store';
import { aCase, changed } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

export function missedSuite(bench: () => Bench): void {
  const deliveries = () => bench().store.deliveries;
  const cases = () => bench().store.cases;

  /** Of all that jobs were run for, once everything stored before now has been run. */
  async function found(about: Case): Promise<readonly Delivery[]> {
    const { store, switchboard } = bench();
    const last = randomUUID();
    const caughtUp = switchboard.nextRun(last);
    await store.jobs.enqueue('deliver', { deliveryId: last }, 0);
    await caughtUp;
    const ids = [...new Set(switchboard.runs)];
    const all = await Promise.all(ids.map((id) => deliveries().find(id)));
    return all.flatMap((one) => (one?.caseId === about.id ? [one] : []));
  }

  async function twoMissed(ownerId: string): Promise<Case> {
    const about = aCase();
    await cases().open(about, [{ kind: 'tell', message: 'ready' }]);
    await cases().save(changed(about), [{ kind: 'tell', message: 'nudge' }]);
    for (const { id } of await found(about)) {
      await deliveries().markSending(id, ownerId);
      await deliveries().markUndeliverable(id, { ownerId, code: 'AppRemoved' });
    }
    return about;
  }

  describe('what somebody missed', () => {
    it('is told at the next contact: the newest message of each case, once', async () => {
      const ownerId = randomUUID();
      const about = await twoMissed(ownerId);
      await Promise.all(Array.from({ length: 5 }, () => deliveries().redeliver(about.tenantId, ownerId)));
      const states = (await found(about)).map(({ message, state, tried }) => ({ message, state, tried }));
      expect(states).toContainEqual({ message: 'ready', state: 'superseded', tried: true });
      expect(states).toContainEqual({ message: 'nudge', state: 'pending', tried: true });
      const nudge = (await found(about)).find(({ message }) => message === 'nudge');
      const runs = bench().switchboard.runs.filter((id) => id === nudge?.id);
      expect(runs).toHaveLength(2);
    });

    it('is of nobody else, and of no other tenant', async () => {
      const ownerId = randomUUID();
      const about = await twoMissed(ownerId);
      await deliveries().redeliver(about.tenantId, randomUUID());
      await deliveries().redeliver(randomUUID(), ownerId);
      expect((await found(about)).map(({ state }) => state)).toEqual(['undeliverable', 'undeliverable']);
    });

    it('is known to have been shown since, where a later message shows the case', async () => {
      const ownerId = randomUUID();
      const about = await twoMissed(ownerId);
      expect((await found(about)).some(({ shownSince }) => shownSince)).toBe(false);
      const address = anAddress({ ownerId });
      const card = {
        caseId: about.id,
        audience: 'requester',
        address,
        activityId: '1',
        shown: null,
      } as const;
      await bench().store.caseCards.add(card);
      expect((await found(about)).every(({ shownSince }) => shownSince)).toBe(true);
    });
  });

  describe('a delivery', () => {
    it('that a process died over is found as sending, and as pending where it was not taken', async () => {
      const about = aCase();
      await cases().open(about, [{ kind: 'tell', message: 'ready' }]);
      const [{ id } = { id: '' }] = await found(about);
      await deliveries().markSending(id, 'ann');
      expect(await deliveries().find(id)).toMatchObject({ state: 'sending', tried: true });
      await deliveries().markPending(id);
      expect(await deliveries().find(id)).toMatchObject({ state: 'pending', tried: true });
      await deliveries().markSuperseded(id);
      expect(await deliveries().find(id)).toMatchObject({ state: 'superseded' });
    });
  });

  describe('a place that the app was removed from', () => {
    const people = () => bench().store.people;

    it.each([
      ['its owner', ({ ownerId }: ReturnType<typeof anAddress>) => ({ ownerId })],
      ['its conversation', ({ conversationId }: ReturnType<typeof anAddress>) => ({ conversationId })],
      ['its team', () => ({ teamId: 'team-1' })],
    ])('by %s has no address until somebody is heard from again', async (_by, toPlace) => {
      const address = anAddress({ teamId: 'team-1' });
      const { tenantId, ownerId } = address;
      await people().remember(address);
      expect(await people().whyLeft(tenantId, ownerId)).toBeUndefined();
      await people().markLeft(tenantId, toPlace(address), 'AppRemoved');
      expect(await people().findAddress(tenantId, ownerId)).toBeUndefined();
      expect(await people().whyLeft(tenantId, ownerId)).toBe('AppRemoved');
      await people().remember(address);
      expect(await people().findAddress(tenantId, ownerId)).toEqual(address);
      expect(await people().whyLeft(tenantId, ownerId)).toBeUndefined();
    });
  });

  describe('service URLs', () => {
    it('are found by who of the tenant was last heard from elsewhere, and kept', async () => {
      const { people } = bench().store;
      const one = anAddress({ serviceUrl: 'https://smba.example/teams' });
      const other = anAddress({ tenantId: one.tenantId, serviceUrl: 'https://gcc.example/teams' });
      await people.remember(one);
      expect(await people.otherServiceUrl(one.tenantId, one.serviceUrl)).toBeUndefined();
      await people.remember(other);
      expect(await people.otherServiceUrl(one.tenantId, one.serviceUrl)).toBe(other.serviceUrl);
      await people.moveTo(one, other.serviceUrl);
      const moved = await people.findAddress(one.tenantId, one.ownerId);
      expect(moved).toEqual({ ...one, serviceUrl: other.serviceUrl });
      await people.moveTo(one, 'https://late.example');
      expect(await people.findAddress(one.tenantId, one.ownerId)).toEqual(moved);
    });
  });
}
