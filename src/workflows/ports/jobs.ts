import type { Answers } from '../../diagnosis/answers';
import type { Approver } from '../../cases/case';
import type { SwitchAnswer } from '../../diagnosis/facts';
import type { Address } from './address';
import type { UserKey } from './look';

/** A check that somebody started, so that it is answered even if the process dies over it. */
export interface Check {
  readonly address: Address;
  /** The message that shows the answer. */
  readonly activityId: string;
  /** Whose account is looked at: their own, or one that an approver asked for. */
  readonly about: UserKey;
  readonly answers: Answers;
}

/** What an admin said about the tenant switch. */
export interface SwitchSaid {
  readonly by: Approver;
  /** Why it stays off; null where it does not, or no reason was given. */
  readonly reason: string | null;
  readonly said: SwitchAnswer;
}

/** The durable work, by queue name. */
export interface JobPayloads {
  readonly 'carry-out': { readonly tenantId: string; readonly caseId: string };
  readonly watch: { readonly tenantId: string; readonly caseId: string };
  readonly clock: { readonly tenantId: string; readonly caseId: string };
  readonly undo: { readonly tenantId: string; readonly caseId: string };
  readonly 'switch-answered': { readonly tenantId: string } & SwitchSaid;
  readonly 'move-on': { readonly tenantId: string; readonly caseId: string } & SwitchSaid;
  readonly 'refresh-cards': { readonly tenantId: string; readonly caseId: string };
  readonly deliver: { readonly deliveryId: string };
  readonly 'answer-check': Check;
  readonly 'find-enforced': { readonly tenantId: string };
  /** One person who is to be told that their account was enforced from outside. */
  readonly 'tell-enforced': { readonly tenantId: string; readonly ownerId: string };
  /** Deletes what is too old to be kept, of all tenants: one job in all processes. */
  readonly purge: Readonly<Record<string, never>>;
}
export type JobName = keyof JobPayloads;

/** How a run of a job ended: done, or to be run again after a while. A thrown error counts as `again` too. */
export type JobResult = { readonly done: true } | { readonly done: false; readonly afterSeconds: number };

/**
 * `attempt` counts from 0. A job may run twice (a process died over it), so each must find out what is already done.
 * One run takes at most 20 seconds; whoever has to wait longer asks to be run again.
 */
export type JobHandler<N extends JobName> = (payload: JobPayloads[N], attempt: number) => Promise<JobResult>;
export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

export interface Jobs {
  /** Starts working off the queues. What a dead process left unfinished is taken up again. */
  start(handlers: JobHandlers): Promise<void>;
  /** Enqueues one outside of a case's transaction. Resolves to an id by which it can be cancelled. */
  enqueue<N extends JobName>(name: N, payload: JobPayloads[N], afterSeconds: number): Promise<string>;
  /**
   * Sees to it that the one job of this id (a GUID) waits or runs, in whatever process: for work that comes again and
   * again. One that ended is begun anew.
   */
  keep<N extends JobName>(name: N, payload: JobPayloads[N], id: string): Promise<void>;
  cancel(name: JobName, id: string): Promise<void>;
  /** Lets running jobs end (10 seconds at most) and takes no new ones. */
  stop(): Promise<void>;
}
