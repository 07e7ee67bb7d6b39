import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { JobResult } from '../../../src/workflows/ports/jobs';
import { aCase } from '../a-case';
import { openBench } from '../bench';
import type { Backend, Place } from '../bench';

export function restartSuite(backend: Backend): void {
  describe('after a restart', () => {
    it('cases and waiting jobs are still there, and nothing is migrated again', async () => {
      const first = await openBench(await backend.emptyPlace());
      const opened = aCase();
      await first.store.cases.open(opened, []);
      await first.store.jobs.enqueue('watch', { tenantId: 't', caseId: 'waiting' }, 1);
      await first.store.close();

      const second = await openBench(first.place);
      expect(await second.switchboard.nextRun('waiting')).toBe(0);
      expect(await second.store.cases.find(opened.tenantId, opened.id)).toEqual(opened);
      expect(first.log.lines[0]).toMatchObject({
        data: {
          migrated: [
            '0001-first-tables',
            '0002-audit',
            '0003-readers',
            '0004-telling',
            '0005-mfa-states',
            '0006-retention',
          ],
        },
      });
      expect(second.log.lines[0]).toMatchObject({ data: { migrated: [] } });
      await second.store.close();
    });

    it('a job that was running when the process was killed runs again', async () => {
      const place = await backend.newPlace();
      await killInMidJob(place);
      const { store, switchboard } = await openBench(place);
      // The run that died counts: whoever looks at the number sees that something began before.
      expect(await switchboard.nextRun('killed')).toBe(1);
      await store.close();
    });
  });

  describe('stopping', () => {
    it('waits for running jobs and takes no new ones', async () => {
      const { store, switchboard, place } = await openBench(await backend.newPlace());
      const [running, later] = [randomUUID(), randomUUID()];
      let finish = (): void => undefined;
      const held = new Promise<JobResult>((resolve) => (finish = () => resolve({ done: true })));
      const begun = new Promise<void>((resolve) => {
        switchboard.plug(running, () => {
          resolve();
          return held;
        });
      });
      await store.jobs.enqueue('watch', { tenantId: 't', caseId: running }, 0);
      await begun;
      const stopped = store.jobs.stop();
      await store.jobs.enqueue('watch', { tenantId: 't', caseId: later }, 0);
      finish();
      await stopped;
      await store.close();
      expect(switchboard.runs).toEqual([running]);

      const next = await openBench(place);
      expect(await next.switchboard.nextRun(later)).toBe(0);
      expect(next.switchboard.runs).not.toContain(running);
      await next.store.close();
    });

    it('gives up waiting for a job that does not end, which runs again later', async () => {
      const { store, switchboard, log } = await openBench(await backend.newPlace(), { drainMs: 50 });
      const begun = new Promise<void>((resolve) => {
        switchboard.plug('endless', () => {
          resolve();
          return new Promise<never>(() => undefined);
        });
      });
      await store.jobs.enqueue('watch', { tenantId: 't', caseId: 'endless' }, 0);
      await begun;
      await store.close();
      expect(await log.line('stopped over running jobs')).toMatchObject({ level: 'warn' });
    });
  });
}

/** Runs a process on that store until it works on a job, then kills it the hard way. */
function killInMidJob({ databaseUrl, dataDir }: Place): Promise<void> {
  const script = path.join(__dirname, '..', 'die-in-job.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, databaseUrl ?? '', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`exited with ${code}`)),
    );
  });
}
