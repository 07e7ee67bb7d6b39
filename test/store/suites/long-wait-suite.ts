import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { queryOnce } from '../../support/postgres';
import { openBench } from '../bench';
import type { Backend, Place } from '../bench';

const days = 86_400;

export function longWaitSuite(backend: Backend): void {
  describe('a job that waits for most of a year, and again', () => {
    it('is neither dropped nor forgotten', async () => {
      const place = await backend.newPlace();
      const payload = { tenantId: 't', caseId: 'patient' };
      const first = await openBench(place);
      await first.store.jobs.enqueue('clock', payload, 1);
      await runOnce(first);
      await pass(place, 300 * days - 1);

      const second = await openBench(place);
      await runOnce(second);
      await pass(place, 300 * days - 3);

      // Not due for three seconds, in which the queue is tidied up more than once.
      const third = await openBench(place);
      expect(await third.switchboard.nextRun('patient')).toBe(2);
      await third.store.close();
    });
  });
}

/** Runs it once; it asks to come again after 300 days. */
async function runOnce({ switchboard, store }: Awaited<ReturnType<typeof openBench>>): Promise<void> {
  await new Promise<void>((resolve) => {
    switchboard.plug('patient', () => {
      resolve();
      return { done: false, afterSeconds: 300 * days };
    });
  });
  await store.close();
}

/** Time passes while the product is off: for the database everything that it holds happened that much earlier. */
async function pass({ databaseUrl, dataDir }: Place, seconds: number): Promise<void> {
  const times = ['created_on', 'started_on', 'start_after', 'keep_until'];
  const earlier = times.map((time) => `${time} = ${time} - make_interval(secs => ${seconds})`);
  const statement = `update pgboss.job set ${earlier.join(', ')}`;
  if (databaseUrl !== null) {
    await queryOnce(databaseUrl, statement);
    return;
  }
  const database = await PGlite.create(path.join(dataDir, 'postgres'));
  await database.query(statement);
  await database.close();
}
