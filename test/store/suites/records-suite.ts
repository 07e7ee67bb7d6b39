import { randomUUID } from 'node:crypto';
import type { CaseCard } from '../../../src/workflows/ports/store';
import { aCase } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

export function recordsSuite(bench: () => Bench): void {
  describe('case cards', () => {
    async function aCard(): Promise<CaseCard> {
      const opened = aCase();
      await bench().store.cases.open(opened, []);
      return { caseId: opened.id, audience: 'requester', address: anAddress(), activityId: '1', shown: null };
    }
    const caseCards = () => bench().store.caseCards;

    it('are kept once each, with the newest address, in order', async () => {
      const card = await aCard();
      const moved = { ...card, address: { ...card.address, serviceUrl: 'https://smba.example/amer/' } };
      const other = { ...card, activityId: '2', audience: 'approvers' } as const;
      await caseCards().add(card);
      await caseCards().add(other);
      await caseCards().add(moved);
      expect(await caseCards().of(card.caseId)).toEqual([moved, other]);
    });

    it('remember what they show', async () => {
      const card = await aCard();
      await caseCards().add(card);
      expect(await caseCards().markShown(card, '2 older')).toBe(true);
      expect(await caseCards().of(card.caseId)).toEqual([{ ...card, shown: '2 older' }]);
      expect(await caseCards().markShown({ ...card, shown: '2 older' }, '3 older')).toBe(true);
    });

    it('do not know what they show where two noted different things at once', async () => {
      const card = await aCard();
      await caseCards().add(card);
      await caseCards().markShown(card, '3');
      expect(await caseCards().markShown(card, '3')).toBe(true);
      expect(await caseCards().markShown(card, '2')).toBe(false);
      expect(await caseCards().of(card.caseId)).toEqual([{ ...card, shown: null }]);
      expect(await caseCards().markShown({ ...card, activityId: 'forgotten' }, '3')).toBe(true);
    });

    it('are forgotten', async () => {
      const card = await aCard();
      await caseCards().add(card);
      await caseCards().forget({ ...card, activityId: 'another' });
      expect(await caseCards().of(card.caseId)).toHaveLength(1);
      await caseCards().forget(card);
      expect(await caseCards().of(card.caseId)).toEqual([]);
    });

    it('are none for an unknown case and for what is no id', async () => {
      expect(await caseCards().of(randomUUID())).toEqual([]);
      expect(await caseCards().of('no id')).toEqual([]);
    });
  });

  describe('people', () => {
    const people = () => bench().store.people;

    it('are reached at their newest address, with the locale and time zone last known', async () => {
      const first = anAddress();
      await people().remember(first);
      expect(await people().findAddress(first.tenantId, first.ownerId)).toEqual(first);
      const moved = { ...first, serviceUrl: 'https://smba.example/amer/', conversationId: 'a:2' };
      await people().remember({ ...moved, locale: null, timezone: null });
      expect(await people().findAddress(first.tenantId, first.ownerId)).toEqual(moved);
      await people().remember({ ...moved, locale: 'en-GB' });
      expect(await people().findAddress(first.tenantId, first.ownerId)).toEqual({
        ...moved,
        locale: 'en-GB',
      });
    });

    it('are not found in another tenant', async () => {
      const address = anAddress();
      await people().remember(address);
      expect(await people().findAddress(randomUUID(), address.ownerId)).toBeUndefined();
    });

    it('are welcomed once, however many ask at the same time', async () => {
      const [tenantId, ownerId] = [randomUUID(), randomUUID()];
      const claims = Array.from({ length: 20 }, () => people().claimWelcome(tenantId, ownerId));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await people().claimWelcome(tenantId, ownerId)).toBe(false);
      expect(await people().claimWelcome(randomUUID(), ownerId)).toBe(true);
    });
  });

  describe('answers about the tenant switch', () => {
    it('are none at first, then the last one', async () => {
      const { switchAnswers } = bench().store;
      const tenantId = randomUUID();
      expect(await switchAnswers.find(tenantId)).toBeNull();
      const yes = { allowed: true, by: randomUUID(), at: '2026-03-01T08:00:00.000Z' };
      const no = { allowed: false, by: randomUUID(), at: '2026-03-02T08:00:00.000Z' };
      const caseId = randomUUID();
      await switchAnswers.record({ tenantId, caseId, said: yes, reason: null });
      await switchAnswers.record({ tenantId, caseId, said: no, reason: 'We do not want it' });
      expect(await switchAnswers.find(tenantId)).toEqual(no);
      await switchAnswers.forget(tenantId);
      expect(await switchAnswers.find(tenantId)).toBeNull();
    });
  });

  it('is ready', async () => {
    await expect(bench().store.ready()).resolves.toBeUndefined();
  });
}
