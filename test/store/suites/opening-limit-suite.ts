import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/cases/case';
import { aCase, changed } from '../a-case';
import type { Bench } from '../bench';

const minutes = (count: number) =>
  new Date(Date.parse('2026-03-01T08:00:00.000Z') + count * 60_000).toISOString();

export function openingLimitSuite(bench: () => Bench): void {
  const open = (about: Case, atMostPerHour = 3) => bench().store.cases.open(about, [], { atMostPerHour });

  /** One requester, who asks for another cause or account each time. */
  function aRequester() {
    const { tenantId, requester } = aCase();
    const asks = (changes: Partial<Case> = {}): Case => ({
      ...aCase({ tenantId, requester, target: requester, state: 'withdrawn' }),
      ...changes,
    });
    const asksForSomebody = (changes: Partial<Case> = {}) =>
      asks({ target: { id: randomUUID(), displayName: 'Scanner' }, ...changes });
    return { asks, asksForSomebody };
  }

  describe('the cases that one requester opens within an hour', () => {
    it('end at the limit, and the next is possible an hour after the first of them', async () => {
      const { asks } = aRequester();
      for (const minute of [0, 10, 20]) {
        expect(await open(asks({ openedAt: minutes(minute) }))).toMatchObject({ kind: 'opened' });
      }
      const tooMany = { kind: 'too-many', nextAt: minutes(60) };
      expect(await open(asks({ openedAt: minutes(30) }))).toEqual(tooMany);
      expect(await open(asks({ openedAt: '2026-03-01T08:59:59.999Z' }))).toEqual(tooMany);
      expect(await open(asks({ openedAt: minutes(60) }))).toMatchObject({ kind: 'opened' });
      expect(await open(asks({ openedAt: minutes(60) }))).toEqual({ kind: 'too-many', nextAt: minutes(70) });
    });

    it('never pass it, however many are asked for at once', async () => {
      const { asks } = aRequester();
      const results = await Promise.all(Array.from({ length: 20 }, () => open(asks())));
      expect(results.filter(({ kind }) => kind === 'opened')).toHaveLength(3);
      expect(results.filter(({ kind }) => kind === 'too-many')).toHaveLength(17);
    });

    it('are refused without a trace', async () => {
      const { asks } = aRequester();
      await open(asks(), 1);
      const refused = asks({ openedAt: minutes(1) });
      await bench().store.cases.open(refused, [{ kind: 'refresh-cards' }], { atMostPerHour: 1 });
      expect(await bench().store.cases.find(refused.tenantId, refused.id)).toBeUndefined();
      expect(bench().switchboard.runs).not.toContain(refused.id);
    });

    it('do not count what is open already, and show it also beyond the limit', async () => {
      const { asks } = aRequester();
      const first = asks({ state: 'open' });
      await open(first, 2);
      const again = () => open({ ...first, id: randomUUID() }, 2);
      const another = () => open(asks({ diagnosis: { ...first.diagnosis, lead: 'phone-only' } }), 2);
      for (let time = 0; time < 5; time += 1) {
        expect(await again()).toMatchObject({ kind: 'already-open', case: { id: first.id } });
      }
      expect(await another()).toMatchObject({ kind: 'opened' });
      expect(await another()).toMatchObject({ kind: 'too-many' });
      expect(await again()).toMatchObject({ kind: 'already-open', case: { id: first.id } });
    });

    it('count as well once they have ended', async () => {
      const { asks } = aRequester();
      const first = asks({ state: 'open' });
      await open(first, 1);
      await bench().store.cases.save(changed(first, { state: 'withdrawn' }), []);
      expect(await open({ ...first, id: randomUUID() }, 1)).toMatchObject({ kind: 'too-many' });
    });

    it('are counted by tenant, by person, and for others apart', async () => {
      const { asks, asksForSomebody } = aRequester();
      await open(asks(), 1);
      expect(await open(asks(), 1)).toMatchObject({ kind: 'too-many' });
      expect(await open(asks({ tenantId: randomUUID() }), 1)).toMatchObject({ kind: 'opened' });
      expect(await open(aRequester().asks(), 1)).toMatchObject({ kind: 'opened' });
      expect(await open(asksForSomebody(), 1)).toMatchObject({ kind: 'opened' });
      expect(await open(asksForSomebody(), 1)).toMatchObject({ kind: 'too-many' });
    });
  });
}
