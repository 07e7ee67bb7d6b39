import type { JobHandlers, JobResult } from '../../src/workflows/ports/jobs';

export type TestHandler = (attempt: number) => JobResult | Promise<JobResult>;

/** One set of handlers for a whole file: each test plugs in its own by the id that its jobs carry. */
export function createSwitchboard(): {
  readonly handlers: JobHandlers;
  /** Handles the jobs of that id (case, delivery, activity); jobs of nobody's id are done at once. */
  plug(id: string, handler: TestHandler): void;
  /** Resolves to the attempt of the next run of a job of that id, which is then done. */
  nextRun(id: string): Promise<number>;
  /** The deliveries and cases that `deliver` and the case queues were run for, in order. */
  readonly runs: readonly string[];
} {
  const plugged = new Map<string, TestHandler>();
  const runs: string[] = [];
  const run = async (id: string, attempt: number): Promise<JobResult> => {
    runs.push(id);
    return (await plugged.get(id)?.(attempt)) ?? { done: true };
  };
  return {
    runs,
    plug: (id, handler) => plugged.set(id, handler),
    nextRun: (id) =>
      new Promise((resolve) => {
        plugged.set(id, (attempt) => {
          resolve(attempt);
          return { done: true };
        });
      }),
    handlers: {
      'carry-out': ({ caseId }, attempt) => run(caseId, attempt),
      watch: ({ caseId }, attempt) => run(caseId, attempt),
      undo: ({ caseId }, attempt) => run(caseId, attempt),
      'switch-answered': ({ tenantId }, attempt) => run(tenantId, attempt),
      'move-on': ({ caseId }, attempt) => run(caseId, attempt),
      clock: ({ caseId }, attempt) => run(caseId, attempt),
      'refresh-cards': ({ caseId }, attempt) => run(caseId, attempt),
      deliver: ({ deliveryId }, attempt) => run(deliveryId, attempt),
      'answer-check': ({ activityId }, attempt) => run(activityId, attempt),
      'find-enforced': ({ tenantId }, attempt) => run(tenantId, attempt),
      'tell-enforced': ({ ownerId }, attempt) => run(ownerId, attempt),
      purge: (_payload, attempt) => run('purge', attempt),
    },
  };
}
