import type { JobHandler, JobHandlers, JobName, JobResult } from '../ports/jobs';
import type { Telemetry } from '../ports/telemetry';

/** The same handlers, with each run counted, timed and traced by queue. */
export function measuredHandlers(handlers: JobHandlers, telemetry: Telemetry): JobHandlers {
  const measured =
    <N extends JobName>(queue: N, handle: JobHandler<N>): JobHandler<N> =>
    (payload, attempt) =>
      run(telemetry, queue, () => handle(payload, attempt));
  return {
    'carry-out': measured('carry-out', handlers['carry-out']),
    watch: measured('watch', handlers.watch),
    clock: measured('clock', handlers.clock),
    undo: measured('undo', handlers.undo),
    'switch-answered': measured('switch-answered', handlers['switch-answered']),
    'move-on': measured('move-on', handlers['move-on']),
    'refresh-cards': measured('refresh-cards', handlers['refresh-cards']),
    deliver: measured('deliver', handlers.deliver),
    'answer-check': measured('answer-check', handlers['answer-check']),
    'find-enforced': measured('find-enforced', handlers['find-enforced']),
    'tell-enforced': measured('tell-enforced', handlers['tell-enforced']),
    purge: measured('purge', handlers.purge),
  };
}

function run(telemetry: Telemetry, queue: JobName, work: () => Promise<JobResult>): Promise<JobResult> {
  const began = performance.now();
  const ended = (outcome: 'done' | 'again' | 'failed') => {
    telemetry.count('app_password.jobs', { queue, outcome });
    telemetry.record('app_password.job.duration', (performance.now() - began) / 1000, { queue });
  };
  return telemetry.span(`job ${queue}`, { queue }, async (span) => {
    try {
      const result = await work();
      const outcome = result.done ? 'done' : 'again';
      span.set({ outcome });
      ended(outcome);
      return result;
    } catch (error) {
      ended('failed');
      throw error;
    }
  });
}
