import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bench } from '../bench';

const Tagged = z.looseObject({ eTag: z.string().min(1) });

export function botStateSuite(bench: () => Bench): void {
  const botState = () => bench().store.botState;
  const readOne = async (key: string) => Tagged.parse((await botState().read([key]))[key]);

  describe('bot state', () => {
    it('reads what is there and leaves out what is not', async () => {
      const [key, missing] = [randomUUID(), randomUUID()];
      const item = { dialogStack: [{ id: 'main', state: {} }], eTag: '*' };
      await botState().write({ [key]: item });
      const read = await botState().read([key, missing]);
      expect(Object.keys(read)).toEqual([key]);
      expect(read[key]).toMatchObject({ dialogStack: item.dialogStack });
      expect(await botState().read([])).toEqual({});
    });

    it('gives a changed item a new tag', async () => {
      const key = randomUUID();
      await botState().write({ [key]: { count: 1 } });
      const first = await readOne(key);
      await botState().write({ [key]: { ...first, count: 2 } });
      const second = await readOne(key);
      expect(second).toMatchObject({ count: 2 });
      expect(second.eTag).not.toBe(first.eTag);
    });

    it('refuses to overwrite what was changed since it was read, and writes nothing of that call', async () => {
      const [key, other] = [randomUUID(), randomUUID()];
      await botState().write({ [key]: { count: 1 } });
      const read = await readOne(key);
      await botState().write({ [key]: { ...read, count: 2 } });
      const late = botState().write({ [other]: { count: 1 }, [key]: { ...read, count: 3 } });
      await expect(late).rejects.toMatchObject({ code: 'bot-state-conflict' });
      expect(await readOne(key)).toMatchObject({ count: 2 });
      expect(await botState().read([other])).toEqual({});
    });

    it('lets one of many writers of the same tag win', async () => {
      const key = randomUUID();
      await botState().write({ [key]: { count: 0 } });
      const read = await readOne(key);
      const writes = Array.from({ length: 20 }, (_, n) => botState().write({ [key]: { ...read, count: n } }));
      const results = await Promise.allSettled(writes);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('lets the last writer win with * and without a tag', async () => {
      const key = randomUUID();
      await botState().write({ [key]: { count: 1 } });
      await botState().write({ [key]: { count: 2, eTag: '*' } });
      await botState().write({ [key]: { count: 3 } });
      expect(await readOne(key)).toMatchObject({ count: 3 });
    });

    it('deletes', async () => {
      const key = randomUUID();
      await botState().write({ [key]: { count: 1 } });
      await botState().delete([key, randomUUID()]);
      expect(await botState().read([key])).toEqual({});
    });

    it('writes sets of keys in any order at the same time', async () => {
      const [a, b] = [randomUUID(), randomUUID()];
      const writes = Array.from({ length: 20 }, (_, n) =>
        botState().write(n % 2 === 0 ? { [a]: { n }, [b]: { n } } : { [b]: { n }, [a]: { n } }),
      );
      await Promise.all(writes);
      expect(Object.keys(await botState().read([a, b]))).toHaveLength(2);
    });
  });
}
