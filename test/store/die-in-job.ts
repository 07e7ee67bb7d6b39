import { openStore } from '../../src/store/open-store';

/** A process to be killed: takes a job up, says so, and never ends it. Arguments: database URL or '', data folder. */
async function main([databaseUrl, dataDir]: readonly string[]): Promise<void> {
  const quiet = () => undefined;
  const store = await openStore({
    databaseUrl: databaseUrl || null,
    dataDir: dataDir ?? '',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    now: () => new Date(),
    sendsPerSecond: 50,
    boss: { expireInSeconds: 2, maintenanceIntervalSeconds: 1 },
  });
  const hang = () => {
    process.stdout.write('working\n');
    return new Promise<never>(() => undefined);
  };
  await store.jobs.enqueue('watch', { tenantId: 't', caseId: 'killed' }, 0);
  await store.jobs.start({
    'carry-out': hang,
    watch: hang,
    undo: hang,
    clock: hang,
    'switch-answered': hang,
    'move-on': hang,
    'refresh-cards': hang,
    deliver: hang,
    'answer-check': hang,
    'find-enforced': hang,
    'tell-enforced': hang,
    purge: hang,
  });
}

void main(process.argv.slice(2));
