import { checkDue } from './check-due-states';
import type { CheckDeps } from './check-due-states';
import type { JobResult } from './ports/jobs';
import type { LookAtMany } from './ports/look-at-many';
import type { MfaLook } from './ports/mfa-states';

/** What the organisation decided about messages on enforcement that did not come from here. */
export interface OutsideRules {
  readonly on: boolean;
  /** Object id of the group whose members are told; null: everybody who has the app. */
  readonly groupId: string | null;
  readonly checkEveryMs: number;
}

export interface FindDeps extends CheckDeps {
  readonly lookAtMany: LookAtMany;
  readonly outside: OutsideRules;
}

/**
 * A page of the audit log and four hundred states at most in that time: half of what Graph gives one app of the audit
 * log, and 1,000 reads in 10 seconds where the smallest tenant has 3,500 units for everything.
 */
const runEveryMs = 4_000;

/** A job may take 20 seconds, and a read that hangs takes 8. */
const runLimitMs = 10_000;

const troubleRetrySeconds = 30;

/** Entries reach the audit log late: each is looked for in every look of an hour. */
const auditDelayMs = 3_600_000;

/**
 * Finds those who have the app and whose account was enforced by somebody else. The first look only remembers how it
 * stands: nobody is told what was so before. The job never ends while the setting is on.
 */
export async function findEnforced(
  deps: FindDeps,
  { tenantId }: { readonly tenantId: string },
): Promise<JobResult> {
  const { mfaStates, outside, log, now } = deps;
  if (!outside.on) {
    await mfaStates.forget(tenantId);
    return { done: true };
  }
  const startedMs = now().getTime();
  const look = await lookUnderWay(deps, tenantId);
  const listed = await listChanges(deps, tenantId, look);
  const checked = await checkDue(deps, tenantId, { since: look.since, untilMs: startedMs + runLimitMs });
  if (!listed || checked === 'trouble') return { done: false, afterSeconds: troubleRetrySeconds };
  if (listed.audit.kind === 'reading' || checked === 'more') {
    return { done: false, afterSeconds: Math.max(0, (startedMs + runEveryMs - now().getTime()) / 1000) };
  }
  await mfaStates.saveLook(tenantId, { since: look.begunAt, begunAt: null, audit: { kind: 'through' } });
  log.info({ tenantId, isFirst: look.since === null }, 'looked for enforcement from outside');
  return { done: false, afterSeconds: outside.checkEveryMs / 1000 };
}

async function lookUnderWay({ mfaStates, now }: FindDeps, tenantId: string): Promise<MfaLook> {
  const last = await mfaStates.findLook(tenantId);
  if (last && last.begunAt !== null) return last;
  const since = last?.since ?? null;
  // Before the time of taking up: whoever comes in between is found by the next look.
  const begunAt = now().toISOString();
  await mfaStates.takeUp(tenantId);
  const look: MfaLook = {
    since,
    begunAt,
    audit: since === null ? { kind: 'through' } : { kind: 'reading', page: null },
  };
  await mfaStates.saveLook(tenantId, look);
  return look;
}

/** Reads on in the audit log; where it may not be read, everybody's state is. Undefined where Graph does not answer now. */
async function listChanges(deps: FindDeps, tenantId: string, look: MfaLook): Promise<MfaLook | undefined> {
  const { mfaStates, lookAtMany, log } = deps;
  const { since, audit } = look;
  if (audit.kind === 'through' || since === null) return look;
  const from = new Date(Date.parse(since) - auditDelayMs).toISOString();
  const listed = await lookAtMany.atMfaChanges({ since: from, page: audit.page });
  if (listed.ok) {
    const { changes, next } = listed;
    const ids = (some: typeof changes) => some.map(({ userId }) => userId);
    await mfaStates.markDue(tenantId, ids(changes));
    await mfaStates.markChanged(tenantId, ids(changes.filter(({ at }) => at >= since)));
    return turnTo(deps, tenantId, {
      ...look,
      audit: next === null ? { kind: 'through' } : { kind: 'reading', page: next },
    });
  }
  const { reason } = listed;
  if (reason === 'not-permitted' || reason === 'not-licensed') {
    log.info({ tenantId, reason }, 'the audit log cannot be read: the state of everybody is read');
    await mfaStates.markDue(tenantId, 'everybody');
    return turnTo(deps, tenantId, { ...look, audit: { kind: 'through' } });
  }
  // A page that was good once may have expired: then only the first one helps.
  if (reason !== 'throttled')
    await turnTo(deps, tenantId, { ...look, audit: { kind: 'reading', page: null } });
  return undefined;
}

async function turnTo({ mfaStates }: FindDeps, tenantId: string, look: MfaLook): Promise<MfaLook> {
  await mfaStates.saveLook(tenantId, look);
  return look;
}
