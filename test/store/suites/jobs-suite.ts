import { randomUUID } from 'node:crypto';
import type { JobResult } from '../../../src/workflows/ports/jobs';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

const done: JobResult = { done: true };

export function jobsSuite(bench: () => Bench): void {
  const jobs = () => bench().store.jobs;
  const watch = (caseId: string, afterSeconds = 0) =>
    jobs().enqueue('watch', { tenantId: 't', caseId }, afterSeconds);

  describe('jobs', () => {
    it('run soon after they were enqueued', async () => {
      const id = randomUUID();
      const ran = bench().switchboard.nextRun(id);
      const begun = performance.now();
      await watch(id);
      await ran;
      // Well under the poll of half a second; on a busy machine far from the usual few milliseconds.
      expect(performance.now() - begun).toBeLessThan(400);
    });

    it('carry their payload', async () => {
      const address = anAddress({ locale: null });
      const ran = bench().switchboard.nextRun(address.conversationId);
      await jobs().enqueue(
        'answer-check',
        {
          address,
          activityId: address.conversationId,
          about: { id: 'p' },
          answers: { symptom: 'page-missing', app: 'other' },
        },
        0,
      );
      expect(await ran).toBe(0);
    });

    it('run after their delay, not before', async () => {
      const id = randomUUID();
      const ran = bench().switchboard.nextRun(id);
      const begun = performance.now();
      await watch(id, 1);
      await ran;
      const tookMs = performance.now() - begun;
      expect(tookMs).toBeGreaterThan(990);
      expect(tookMs).toBeLessThan(3_000);
    });

    it('run again when they ask to, counting', async () => {
      const id = randomUUID();
      const attempts: number[] = [];
      const ended = new Promise<void>((resolve) => {
        bench().switchboard.plug(id, (attempt) => {
          attempts.push(attempt);
          if (attempt < 4) return { done: false, afterSeconds: 0 };
          resolve();
          return done;
        });
      });
      await watch(id);
      await ended;
      // More often than a job may fail: asking to be run again is no failure.
      expect(attempts).toEqual([0, 1, 2, 3, 4]);
    });

    it('run again when they throw, which is logged', async () => {
      const id = randomUUID();
      const retried = new Promise<number>((resolve) => {
        bench().switchboard.plug(id, (attempt) => {
          if (attempt === 0) throw new Error('first time');
          resolve(attempt);
          return done;
        });
      });
      const jobId = await watch(id);
      expect(await retried).toBe(1);
      const line = await bench().log.line('job failed, will run again');
      expect(line).toMatchObject({ level: 'warn', data: { job: 'watch', failures: 1 } });
      expect(jobId).toEqual(expect.any(String));
    });

    it('are given up, loudly, when they fail each time', async () => {
      const id = randomUUID();
      let runs = 0;
      bench().switchboard.plug(id, () => {
        runs += 1;
        throw new Error('always');
      });
      const jobId = await watch(id);
      const line = await bench().log.line('job given up');
      expect(line).toMatchObject({
        level: 'error',
        data: { job: 'watch', id: jobId, code: 'failed-too-often' },
      });
      expect(runs).toBe(3);
    });

    it('do not wait for slow ones of the same queue', async () => {
      const [slow, quick] = [randomUUID(), randomUUID()];
      let letGo = (): void => undefined;
      const held = new Promise<JobResult>((resolve) => (letGo = () => resolve(done)));
      const begun = new Promise<void>((resolve) => {
        bench().switchboard.plug(slow, () => {
          resolve();
          return held;
        });
      });
      await watch(slow);
      await begun;
      const ran = bench().switchboard.nextRun(quick);
      await watch(quick);
      expect(await ran).toBe(0);
      letGo();
    });

    it('all run, more of them than run at once', async () => {
      const ids = Array.from({ length: 40 }, (): string => randomUUID());
      const ran = ids.map((id) => bench().switchboard.nextRun(id));
      await Promise.all(ids.map((id) => watch(id)));
      expect(await Promise.all(ran)).toHaveLength(40);
      expect(bench().switchboard.runs.filter((id) => ids.includes(id))).toHaveLength(40);
    });

    it('are cancelled before they run', async () => {
      const [cancelled, later] = [randomUUID(), randomUUID()];
      const ran = bench().switchboard.nextRun(later);
      const jobId = await watch(cancelled, 0.6);
      await jobs().cancel('watch', jobId);
      await watch(later, 0.8);
      await ran;
      expect(bench().switchboard.runs).not.toContain(cancelled);
    });

    it('are not run again when they were cancelled in mid-run', async () => {
      const [cancelled, later] = [randomUUID(), randomUUID()];
      const jobId = new Promise<string>((resolve) => {
        bench().switchboard.plug(cancelled, async () => {
          await jobs().cancel('watch', await enqueued);
          resolve(await enqueued);
          return { done: false, afterSeconds: 0 };
        });
      });
      const enqueued = watch(cancelled);
      await jobId;
      const ran = bench().switchboard.nextRun(later);
      await watch(later, 0.8);
      await ran;
      expect(bench().switchboard.runs.filter((id) => id === cancelled)).toHaveLength(1);
    });

    it('that are unknown are cancelled without complaint', async () => {
      await expect(jobs().cancel('watch', randomUUID())).resolves.toBeUndefined();
      await expect(jobs().cancel('watch', 'no id')).resolves.toBeUndefined();
    });
  });
}
