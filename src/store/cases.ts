import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Case } from '../cases/case';
import type { Effect } from '../cases/effect';
import { changeEntry } from '../workflows/audit/change-entry';
import type { Origin } from '../workflows/ports/audit';
import type { JobName } from '../workflows/ports/jobs';
import type { CaseOpened, Cases } from '../workflows/ports/store';
import { appendEntries } from './audit/append-entries';
import { caseColumns, toCase, toCaseRow } from './case-row';
import { isUniqueViolation } from './is-unique-violation';
import { isUuid } from './is-uuid';
import { findNextOpening } from './opening-limit';
import type { StoreDeps } from './store-deps';
import { storeEffects } from './store-effects';
import type { Tables } from './tables';
import { theProduct } from './the-product';

export function createCases(deps: StoreDeps): Cases {
  return {
    open: (opened, effects, terms = {}) => openCase(deps, opened, { effects, origin: theProduct, ...terms }),
    find: (tenantId, caseId) => findCase(deps, tenantId, caseId),
    newestOf: (tenantId, requesterId) => findNewest(deps, tenantId, requesterId),
    listOpen: (tenantId, atMost) => listOpen(deps, tenantId, atMost),
    idsWaitingForSwitch: (tenantId) => idsWaitingForSwitch(deps, tenantId),
    save: (next, effects, origin = theProduct) => saveCase(deps, next, { effects, origin }),
    enforcedAt: (tenantId, targetId) => findEnforcedAt(deps, tenantId, targetId),
  };
}

interface Setting {
  readonly effects: readonly Effect[];
  readonly origin: Origin;
}

interface Opening extends Setting {
  readonly atMostPerHour?: number;
}

async function openCase(deps: StoreDeps, opened: Case, opening: Opening): Promise<CaseOpened> {
  const { atMostPerHour, ...setting } = opening;
  const { nextAt, names } = await deps.db.transaction().execute(async (tx): Promise<Tried> => {
    const next = atMostPerHour && (await findNextOpening(tx, opened, atMostPerHour));
    if (next) return { nextAt: next };
    if (!(await insert(tx, opened))) return {};
    return { names: await settle(deps, tx, { before: null, after: opened, ...setting }) };
  });
  if (names) {
    deps.wake(names);
    return { kind: 'opened', case: opened };
  }
  const underWay = await findUnderWay(deps, opened);
  if (underWay) return { kind: 'already-open', case: underWay };
  // Without a limit that was reached, it ended between the two looks, so there is room now.
  return nextAt === undefined ? openCase(deps, opened, opening) : { kind: 'too-many', nextAt };
}

/** One of the two, or none of them where a case is under way. */
interface Tried {
  readonly nextAt?: string;
  /** The queues to wake after the commit. */
  readonly names?: readonly JobName[];
}

/** False where one is under way: the unique index decides, also between two processes. */
async function insert(tx: Transaction<Tables>, opened: Case): Promise<boolean> {
  const inserted = await tx
    .insertInto('cases')
    .values(toCaseRow(opened))
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'target_id', 'lead'])
        .where(sql<boolean>`under_way`)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

async function findUnderWay({ db }: StoreDeps, like: Case): Promise<Case | undefined> {
  const { tenant_id, target_id, lead } = toCaseRow(like);
  const row = await db
    .selectFrom('cases')
    .select(caseColumns)
    .where((eb) => eb.and({ tenant_id, target_id, lead }))
    .where(sql<boolean>`under_way`)
    .executeTakeFirst();
  return row && toCase(row);
}

async function findCase({ db }: StoreDeps, tenantId: string, caseId: string): Promise<Case | undefined> {
  if (!isUuid(caseId)) return undefined;
  const row = await db
    .selectFrom('cases')
    .select(caseColumns)
    .where('id', '=', caseId)
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row && toCase(row);
}

async function findNewest(
  { db }: StoreDeps,
  tenantId: string,
  requesterId: string,
): Promise<Case | undefined> {
  const row = await db
    .selectFrom('cases')
    .select(caseColumns)
    .where('tenant_id', '=', tenantId)
    .where('requester_id', '=', requesterId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toCase(row);
}

async function listOpen({ db }: StoreDeps, tenantId: string, atMost: number): ReturnType<Cases['listOpen']> {
  const open = db.selectFrom('cases').where('tenant_id', '=', tenantId).where('state', '=', 'open');
  const rows = await open.select(caseColumns).orderBy('opened_at').orderBy('id').limit(atMost).execute();
  const { all } = await open.select(sql<string>`count(*)`.as('all')).executeTakeFirstOrThrow();
  return { cases: rows.map(toCase), all: Number(all) };
}

async function idsWaitingForSwitch({ db }: StoreDeps, tenantId: string): Promise<readonly string[]> {
  const open = db.selectFrom('cases').where('tenant_id', '=', tenantId).where('state', '=', 'open');
  const rows = await open.select('id').where('ask', '=', 'switch').orderBy('opened_at').execute();
  return rows.map(({ id }) => id);
}

async function findEnforcedAt({ db }: StoreDeps, tenantId: string, targetId: string): Promise<string | null> {
  const row = await db
    .selectFrom('cases')
    .select('enforced_at')
    .where('tenant_id', '=', tenantId)
    .where('target_id', '=', targetId)
    .where('enforced_at', 'is not', null)
    .orderBy('enforced_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.enforced_at?.toISOString() ?? null;
}

/**
 * A case that is asked anew changes its lead, and another case may be under way for that one already. Both go on; the
 * later keeps the place of its first lead.
 */
async function saveCase(deps: StoreDeps, next: Case, setting: Setting): ReturnType<Cases['save']> {
  const { lead, ...kept } = toCaseRow(next);
  try {
    return await saveRow(deps, { next, row: { ...kept, lead }, ...setting });
  } catch (error) {
    if (!isUniqueViolation(error, 'cases_one_under_way')) throw error;
    return saveRow(deps, { next, row: kept, ...setting });
  }
}

interface Save extends Setting {
  readonly next: Case;
  readonly row: Partial<ReturnType<typeof toCaseRow>>;
}

async function saveRow(deps: StoreDeps, { next, row, ...setting }: Save): Promise<'saved' | 'stale'> {
  const names = await deps.db.transaction().execute(async (tx): Promise<readonly JobName[] | undefined> => {
    const before = await lockVersion(tx, next);
    if (!before) return undefined;
    await tx.updateTable('cases').set(row).where('id', '=', next.id).execute();
    return settle(deps, tx, { before, after: next, ...setting });
  });
  if (!names) return 'stale';
  deps.wake(names);
  return 'saved';
}

/** The case as it is to be changed, held until the end of the transaction; undefined where somebody was quicker. */
async function lockVersion(
  tx: Transaction<Tables>,
  { id, tenantId, version }: Case,
): Promise<Case | undefined> {
  const row = await tx
    .selectFrom('cases')
    .select(caseColumns)
    .where('id', '=', id)
    .where('tenant_id', '=', tenantId)
    .where('version', '=', version - 1)
    .forUpdate()
    .executeTakeFirst();
  return row && toCase(row);
}

interface Stored extends Setting {
  readonly before: Case | null;
  readonly after: Case;
}

/** What belongs to a change, in its transaction. The audit record comes last: its lock is everybody's. */
async function settle(
  deps: StoreDeps,
  tx: Transaction<Tables>,
  { before, after, effects, origin }: Stored,
): Promise<readonly JobName[]> {
  const names = await storeEffects(deps, tx, { about: after, effects });
  await appendEntries(tx, [changeEntry({ before, after, origin })]);
  return names;
}
