import { randomUUID } from 'node:crypto';
import type { Bench } from '../bench';
import { breaks, conversationLimits, reserveAtOnce, tenantLimits } from '../send-times';

const farAhead = 100_000;

export function sendLimitsSuite(bench: () => Bench): void {
  describe('how much may be sent', () => {
    const limits = () => bench().store.sendLimits;
    const aChat = () => ({ tenantId: randomUUID(), conversationId: randomUUID() });

    it('in one conversation is kept to in every window, however many ask at once', async () => {
      const chat = aChat();
      const requests = Array.from({ length: 200 }, () => ({ ...chat, withinSeconds: farAhead }));
      const times = await reserveAtOnce([limits()], requests);
      expect(times).toHaveLength(200);
      expect(breaks(times, conversationLimits)).toBe(false);
    });

    it('in one conversation is kept to over hours, and not much less than is allowed', async () => {
      const reserved = await limits().reserve({ ...aChat(), slots: 4_000, withinSeconds: farAhead });
      const times = reserved.ok ? reserved.at : [];
      expect(times).toHaveLength(4_000);
      expect(breaks(times, conversationLimits)).toBe(false);
      expect(breaks(times, [[6, 1]])).toBe(true);
      expect(breaks(times, [[1_700, 3_600]])).toBe(true);
    });

    it('in all conversations of a tenant is kept to, and other tenants do not wait for it', async () => {
      const tenantId = randomUUID();
      const requests = Array.from({ length: 200 }, () => ({
        ...aChat(),
        tenantId,
        withinSeconds: farAhead,
      }));
      const times = await reserveAtOnce([limits()], requests);
      expect(times).toHaveLength(200);
      expect(breaks(times, tenantLimits)).toBe(false);
      expect(breaks(times, [[40, 1]])).toBe(true);
      expect(await limits().reserve(aChat())).toMatchObject({ ok: true });
    });

    it('is denied over the limit, with how long to wait, and takes nothing then', async () => {
      const chat = aChat();
      expect(await limits().reserve({ ...chat, slots: 7, withinSeconds: 1 })).toMatchObject({ ok: true });
      const [first, second] = [await limits().reserve(chat), await limits().reserve(chat)];
      if (first.ok || second.ok) throw new Error('The eighth within a second is denied.');
      expect(first.afterSeconds).toBeGreaterThan(0);
      expect(first.afterSeconds).toBeLessThanOrEqual(1.1);
      expect(second.afterSeconds).toBeLessThanOrEqual(first.afterSeconds);
      const other = { ...chat, conversationId: randomUUID(), withinSeconds: 0.5 };
      expect(await limits().reserve(other)).toMatchObject({ ok: true });
    });

    it('begins anew where it seems to be full for hours: the clock was set back', async () => {
      const chat = aChat();
      const hour = { ...chat, slots: 2_000, withinSeconds: farAhead };
      expect(await limits().reserve(hour)).toMatchObject({ ok: true });
      expect(await limits().reserve(chat)).toMatchObject({ ok: true });
      expect(await limits().reserve({ ...chat, slots: 2_000 })).toMatchObject({ ok: false });
      expect(await limits().reserve(chat)).toMatchObject({ ok: true });
    });

    it('can be planned for a whole tenant', async () => {
      const request = { tenantId: randomUUID(), conversationId: null, slots: 500 };
      expect(await limits().reserve(request)).toMatchObject({ ok: false });
      const planned = await limits().reserve({ ...request, withinSeconds: 15 });
      expect(planned.ok && planned.at).toHaveLength(500);
    });

    it('is less by what replies have used, and they hear when there is room again', async () => {
      const chat = aChat();
      const idle = aChat();
      const [free, other] = await limits().spend([
        { ...chat, requests: 9 },
        { ...idle, requests: 1 },
      ]);
      const now = Date.now();
      // The tenth waits until two of the nine are forgotten; the clocks of test and database are the same.
      expect(free?.at).toBeGreaterThan(now + 1_000);
      expect(free?.at).toBeLessThanOrEqual(now + 3_100);
      expect(other?.at).toBeLessThanOrEqual(now + 100);
      const denied = await limits().reserve({ ...chat, withinSeconds: 0.5 });
      expect(denied).toMatchObject({ ok: false });
      expect(await limits().reserve({ ...chat, withinSeconds: 4 })).toMatchObject({ ok: true });
    });

    it('of a tenant is less by the replies in all of its conversations', async () => {
      const tenantId = randomUUID();
      const replies = Array.from({ length: 30 }, () => ({ ...aChat(), tenantId, requests: 3 }));
      await limits().spend(replies);
      await limits().spend([{ ...aChat(), tenantId, requests: 10 }]);
      const denied = await limits().reserve({ ...aChat(), tenantId, withinSeconds: 1 });
      expect(denied).toMatchObject({ ok: false });
      // 100 requests at 46 a second, less the five that may come at once.
      expect(denied.ok ? 0 : denied.afterSeconds).toBeGreaterThan(1);
      expect(denied.ok ? 0 : denied.afterSeconds).toBeLessThan(2.3);
      expect(await limits().reserve(aChat())).toMatchObject({ ok: true });
    });
  });
}
