import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBench } from './bench';
import { storeSuite } from './store-suite';
import { emptyPlaces, openedPlaces } from './temp-folder';

describe('the store on the embedded database', () => {
  const newPlace = openedPlaces();

  storeSuite({ newPlace, emptyPlace: emptyPlaces() });

  describe('the folder', () => {
    it('is refused to a second opener, who is told which process has it', async () => {
      const { store, place } = await openBench(await newPlace());
      await expect(openBench(place)).rejects.toMatchObject({
        code: 'store-locked',
        folder: place.dataDir,
        pid: process.pid,
      });
      await store.close();
      const again = await openBench(place);
      await again.store.close();
    });

    it.each([
      ['a dead process', { pid: 2 ** 22 + 1, startedAt: null }],
      ['a dead process whose id was given out again', { pid: process.pid, startedAt: 'another boot 1' }],
    ])('is taken over from %s', async (_who, holder) => {
      const place = await newPlace();
      writeFileSync(path.join(place.dataDir, 'store.lock'), JSON.stringify(holder));
      const { store } = await openBench(place);
      await store.close();
    });

    it('is taken over where a crash cut the lock off', async () => {
      const place = await newPlace();
      writeFileSync(path.join(place.dataDir, 'store.lock'), '{"pid":');
      const { store } = await openBench(place);
      await store.close();
    });
  });
});
