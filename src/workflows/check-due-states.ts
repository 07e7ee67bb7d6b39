import type { Fact } from '../diagnosis/fact';
import type { PerUserMfaState } from '../diagnosis/facts';
import type { Log } from './ports/log';
import type { LookAtMany } from './ports/look-at-many';
import type { KnownState, MfaStates, OwnDoing, StateReading } from './ports/mfa-states';

export interface CheckDeps {
  readonly mfaStates: MfaStates;
  readonly lookAtMany: Pick<LookAtMany, 'atMfaStates' | 'atMemberships'>;
  readonly outside: { readonly groupId: string | null };
  readonly log: Log;
  readonly now: () => Date;
}

interface CheckRun {
  /** When the last look began that went through (ISO 8601); null: this is the first. */
  readonly since: string | null;
  /** No batch begins after that moment. */
  readonly untilMs: number;
}

/** What one Graph batch takes. */
const perBatch = 20;
const batchesPerRun = 20;

/** `trouble`: Graph does not answer, or asks to wait; who was not read stays due. */
export type Checked = 'all' | 'more' | 'trouble';

/** Reads the states that are due, in batches one after the other, and has those told who were enforced from outside. */
export async function checkDue(deps: CheckDeps, tenantId: string, run: CheckRun): Promise<Checked> {
  for (let batch = 0; batch < batchesPerRun && deps.now().getTime() < run.untilMs; batch += 1) {
    const due = await deps.mfaStates.listDue(tenantId, perBatch);
    if (due.length === 0) return 'all';
    const readings = await readBatch(deps, tenantId, { due, since: run.since });
    await deps.mfaStates.record(tenantId, readings);
    if (readings.length < due.length) return 'trouble';
  }
  return 'more';
}

interface Batch {
  readonly due: readonly KnownState[];
  readonly since: string | null;
}

/** Those whose reading should be tried again are left out. */
async function readBatch(
  deps: CheckDeps,
  tenantId: string,
  { due, since }: Batch,
): Promise<readonly StateReading[]> {
  const states = await deps.lookAtMany.atMfaStates(due.map(({ ownerId }) => ownerId));
  if (!states) return [];
  const read = due.flatMap((known) => {
    const fact = states.get(known.ownerId);
    return fact && !isPassing(fact) ? [{ known, state: valueOf(fact) }] : [];
  });
  const news = read.filter(({ known, state }) => isNews(known, state)).map(({ known }) => known);
  const verdicts = await judge(deps, tenantId, { due: news, since });
  return read.flatMap(({ known: { ownerId }, state }) => {
    const verdict = verdicts.get(ownerId) ?? 'nothing-to-tell';
    return verdict === 'ask-again' ? [] : [{ ownerId, state, tell: verdict === 'tell' }];
  });
}

function isPassing(fact: Fact<unknown>): boolean {
  return fact.state === 'unknown' && fact.reason === 'throttled';
}

function valueOf(fact: Fact<PerUserMfaState>): PerUserMfaState | null {
  return fact.state === 'known' ? fact.value : null;
}

/** Of whom nothing was known, what is seen first is no news, unless the audit log shows that it is. */
function isNews(known: KnownState, state: PerUserMfaState | null): boolean {
  return state === 'enforced' && known.state !== 'enforced' && (known.state !== null || known.isChanged);
}

type Verdict = 'tell' | 'nothing-to-tell' | 'ask-again';

async function judge(
  deps: CheckDeps,
  tenantId: string,
  { due: enforced, since }: Batch,
): Promise<ReadonlyMap<string, Verdict>> {
  if (enforced.length === 0) return new Map();
  const own = await deps.mfaStates.findOwnDoing(
    tenantId,
    enforced.map(({ ownerId }) => ownerId),
  );
  const foreign = enforced.filter((known) => !isOwn(own.get(known.ownerId), known.readAt ?? since));
  return inGroup(
    deps,
    foreign.map(({ ownerId }) => ownerId),
  );
}

/** A replica can show the state from before for minutes: what was done that short before counts as later. */
const replicaDelayMs = 15 * 60_000;

/** Whether it was this product that had the account enforced since that moment. */
function isOwn(own: OwnDoing | undefined, since: string | null): boolean {
  if (!own) return false;
  const { isUnderWay, enforcedAt } = own;
  if (isUnderWay || enforcedAt === null || since === null) return isUnderWay;
  return Date.parse(enforcedAt) >= Date.parse(since) - replicaDelayMs;
}

async function inGroup(
  { lookAtMany, outside, log }: CheckDeps,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Verdict>> {
  const { groupId } = outside;
  if (groupId === null || userIds.length === 0) return new Map(userIds.map((id) => [id, 'tell']));
  const memberships = await lookAtMany.atMemberships(userIds, groupId);
  return new Map(
    userIds.map((id) => {
      const isMember = memberships?.get(id);
      if (isMember?.state === 'known') return [id, isMember.value ? 'tell' : 'nothing-to-tell'];
      if (!isMember || isPassing(isMember)) return [id, 'ask-again'];
      log.warn({ groupId, reason: isMember.reason }, 'who is in the group cannot be read: nobody is told');
      return [id, 'nothing-to-tell'];
    }),
  );
}
