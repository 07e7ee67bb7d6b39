import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/cases/case';
import type { Effect } from '../../../src/cases/effect';
import { aCase, changed } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

const tellAsked: Effect = { kind: 'tell', message: 'asked' };

export function effectsSuite(bench: () => Bench): void {
  const cases = () => bench().store.cases;
  const deliveries = () => bench().store.deliveries;

  /** The deliveries of a case that jobs were run for, once everything stored before now has been run. */
  async function deliveredFor(about: Case): Promise<readonly string[]> {
    const { store, switchboard } = bench();
    const last = randomUUID();
    const caughtUp = switchboard.nextRun(last);
    await store.jobs.enqueue('deliver', { deliveryId: last }, 0);
    await caughtUp;
    const found = await Promise.all([...switchboard.runs].map((id) => deliveries().find(id)));
    return found.flatMap((delivery) => (delivery?.caseId === about.id ? [delivery.message] : []));
  }

  describe('effects', () => {
    it('become jobs of the case', async () => {
      const opened = aCase();
      const { switchboard } = bench();
      await cases().open(opened, []);
      for (const kind of ['carry-out', 'watch', 'undo', 'refresh-cards'] as const) {
        const ran = switchboard.nextRun(opened.id);
        const current = await cases().find(opened.tenantId, opened.id);
        await cases().save(changed(current ?? opened), [{ kind }]);
        expect(await ran).toBe(0);
      }
    });

    it('of telling become a delivery and its job', async () => {
      const opened = aCase();
      await cases().open(opened, [tellAsked]);
      expect(await deliveredFor(opened)).toEqual(['asked']);
    });

    it('of a case that was open already are not stored', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      const second = { ...opened, id: randomUUID() };
      await cases().open(second, [tellAsked]);
      expect(await deliveredFor(opened)).toEqual([]);
      expect(await deliveredFor(second)).toEqual([]);
    });

    it('of saves that came late are not stored', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      await Promise.all(Array.from({ length: 20 }, () => cases().save(changed(opened), [tellAsked])));
      expect(await deliveredFor(opened)).toEqual(['asked']);
    });

    it('of a save that fails half-way are not stored, nor is the case', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      const breaks = {
        get kind(): 'watch' {
          throw new Error('half-way');
        },
      };
      await expect(cases().save(changed(opened), [tellAsked, breaks])).rejects.toThrow('half-way');
      expect(await cases().find(opened.tenantId, opened.id)).toEqual(opened);
      expect(await deliveredFor(opened)).toEqual([]);
    });

    it('of a failing save take nothing of others with them', async () => {
      const opened = aCase();
      await cases().open(opened, []);
      const breaks = {
        get kind(): 'watch' {
          throw new Error('half-way');
        },
      };
      const addresses = Array.from({ length: 20 }, () => anAddress());
      await Promise.all(
        addresses.flatMap((address) => [
          expect(cases().save(changed(opened), [tellAsked, breaks])).rejects.toThrow('half-way'),
          bench().store.people.remember(address),
        ]),
      );
      const found = addresses.map(({ tenantId, ownerId }) =>
        bench().store.people.findAddress(tenantId, ownerId),
      );
      expect(await Promise.all(found)).toEqual(addresses);
    });

    it('tell the same once per change of the case', async () => {
      const opened = aCase();
      await cases().open(opened, [tellAsked, tellAsked]);
      await cases().save(changed(opened), [tellAsked]);
      expect(await deliveredFor(opened)).toEqual(['asked', 'asked']);
    });
  });

  describe('deliveries', () => {
    async function aDelivery(): Promise<{ readonly id: string; readonly about: Case }> {
      const about = aCase();
      const { switchboard } = bench();
      const before = switchboard.runs.length;
      await cases().open(about, [tellAsked]);
      await deliveredFor(about);
      for (const id of switchboard.runs.slice(before)) {
        if ((await deliveries().find(id))?.caseId === about.id) return { id, about };
      }
      throw new Error('The delivery has a job.');
    }

    it('are pending, then sent, with the message as a card of the case', async () => {
      const { id, about } = await aDelivery();
      const pending = {
        id,
        tenantId: about.tenantId,
        caseId: about.id,
        message: 'asked',
        readerId: null,
        tried: false,
        shownSince: false,
        state: 'pending',
        code: null,
      };
      expect(await deliveries().find(id)).toEqual(pending);
      const card = {
        caseId: about.id,
        audience: 'approvers',
        address: anAddress(),
        activityId: '1',
        shown: null,
      } as const;
      await deliveries().markSent(id, card);
      expect(await deliveries().find(id)).toEqual({ ...pending, state: 'sent' });
      expect(await bench().store.caseCards.of(about.id)).toEqual([card]);
    });

    it('are shared out to their readers once, each with a job of its own', async () => {
      const { id, about } = await aDelivery();
      await Promise.all([
        deliveries().shareOut(id, ['ann', 'ben']),
        deliveries().shareOut(id, ['ann', 'ben']),
      ]);
      expect(await deliveries().find(id)).toMatchObject({ state: 'shared-out', readerId: null });
      await deliveredFor(about);
      const ran = await Promise.all([...bench().switchboard.runs].map((one) => deliveries().find(one)));
      const own = ran.filter((found) => found?.caseId === about.id && found.readerId !== null);
      expect(own.map((found) => found?.readerId).sort()).toEqual(['ann', 'ben']);
      expect(own.every((found) => found?.state === 'pending' && found.message === 'asked')).toBe(true);
    });

    it('keep why they could not be delivered', async () => {
      const { id } = await aDelivery();
      await deliveries().markUndeliverable(id, { ownerId: 'ann', code: 'BotNotInConversationRoster' });
      expect(await deliveries().find(id)).toMatchObject({
        state: 'undeliverable',
        code: 'BotNotInConversationRoster',
      });
    });

    it('are not found by an unknown id or what is no id', async () => {
      expect(await deliveries().find(randomUUID())).toBeUndefined();
      expect(await deliveries().find('no id')).toBeUndefined();
    });
  });
}
