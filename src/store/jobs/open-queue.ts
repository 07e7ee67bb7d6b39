import PgBoss from 'pg-boss';
import { jobNames } from '../schemas/job-schemas';
import { loggableError } from '../loggable-error';
import { bossDatabase } from './boss-database';
import type { QueueDeps } from './jobs-deps';
import type { JobTuning } from './tuning';

const dayInSeconds = 86_400;
const dayInMinutes = 1_440;

/** Makes or updates pg-boss's own tables and the queues, and starts its upkeep. Once at a time on one database. */
export async function openQueue({ db, log, tuning }: QueueDeps): Promise<PgBoss> {
  const boss = new PgBoss({
    db: bossDatabase(db),
    schedule: false,
    maintenanceIntervalSeconds: tuning.maintenanceIntervalSeconds,
    archiveCompletedAfterSeconds: 3_600,
    // Given-up jobs stay where somebody looks for them.
    archiveFailedAfterSeconds: 90 * dayInSeconds,
    deleteAfterDays: 7,
  });
  boss.on('error', (error) => log.warn({ error: loggableError(error) }, 'queue upkeep failed'));
  try {
    await boss.start();
    for (const name of jobNames) await makeQueue(boss, name, tuning);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

async function makeQueue(boss: PgBoss, name: string, { expireInSeconds }: JobTuning): Promise<void> {
  const queue: PgBoss.Queue = {
    name,
    policy: 'standard',
    expireInSeconds,
    // pg-boss drops what waited longer than this. However long the product was off, its work is not dropped.
    retentionMinutes: 365 * dayInMinutes,
    // Only expiry counts against it; when to give up is decided where it is logged.
    retryLimit: 1_000_000,
    retryDelay: 0,
    retryBackoff: false,
  };
  await boss.createQueue(name, { ...queue });
  await boss.updateQueue(name, { ...queue });
}
