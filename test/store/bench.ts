import type { Store } from '../../src/store/open-store';
import { openStore } from '../../src/store/open-store';
import type { JobTuning } from '../../src/store/jobs/tuning';
import { createSwitchboard } from './job-switchboard';
import { recordingLog } from './recording-log';

/** Where a store keeps its rows. */
export interface Place {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

/** A kind of database to run the suite on. */
export interface Backend {
  /** One without a row, that nobody else uses. */
  newPlace(): Promise<Place>;
  /** One without a table. */
  emptyPlace(): Promise<Place>;
}

export interface Bench {
  readonly place: Place;
  readonly store: Store;
  readonly log: ReturnType<typeof recordingLog>;
  readonly switchboard: ReturnType<typeof createSwitchboard>;
}

/** Quick to retry and to give up, so that no test waits for it. */
const testTuning: Partial<JobTuning> = {
  maintenanceIntervalSeconds: 1,
  maxFailures: 3,
  firstRetrySeconds: 0.01,
  drainMs: 2_000,
};

/** A store on a place, with its workers running. */
export async function openBench(place: Place, boss: Partial<JobTuning> = {}): Promise<Bench> {
  const log = recordingLog();
  const switchboard = createSwitchboard();
  const store = await openStore({
    ...place,
    log,
    now: () => new Date(),
    sendsPerSecond: 50,
    boss: { ...testTuning, ...boss },
  });
  await store.jobs.start(switchboard.handlers);
  return { place, store, log, switchboard };
}
