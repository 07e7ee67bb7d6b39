import { sql } from 'kysely';
import type { Expression, SqlBool } from 'kysely';
import { z } from 'zod';
import type { MfaStates, OwnDoing } from '../workflows/ports/mfa-states';
import { createMfaLooks } from './mfa-looks';
import { recordStates } from './record-states';
import type { StoreDeps } from './store-deps';

const PerUserMfaStateSchema = z.enum(['disabled', 'enabled', 'enforced']);

export function createMfaStates(deps: StoreDeps): MfaStates {
  const { db, now } = deps;
  const mark = async (tenantId: string, whom: 'everybody' | readonly string[], changed: boolean) => {
    if (whom.length === 0) return;
    const update = db
      .updateTable('mfa_states')
      .set({
        due_at: sql`coalesce(due_at, ${now().toISOString()})`,
        changed: sql`changed or ${changed}`,
      })
      .where('tenant_id', '=', tenantId);
    await (whom === 'everybody' ? update : update.where(isOneOf('owner_id', whom))).execute();
  };
  return {
    ...createMfaLooks(db),
    async takeUp(tenantId) {
      await sql`
        insert into mfa_states (tenant_id, owner_id, due_at)
        select tenant_id, owner_id, ${now().toISOString()}::timestamptz from addresses
          where tenant_id = ${tenantId} and not is_group and left_at is null
        on conflict do nothing`.execute(db);
    },
    markDue: (tenantId, whom) => mark(tenantId, whom, false),
    markChanged: (tenantId, userIds) => mark(tenantId, userIds, true),
    listDue: (tenantId, atMost) => listDue(deps, tenantId, atMost),
    record: (tenantId, readings) => recordStates(deps, tenantId, readings),
    findOwnDoing: (tenantId, userIds) => findOwnDoing(deps, tenantId, userIds),
    async forget(tenantId) {
      await db.transaction().execute(async (tx) => {
        await tx.deleteFrom('mfa_states').where('tenant_id', '=', tenantId).execute();
        await tx.deleteFrom('mfa_looks').where('tenant_id', '=', tenantId).execute();
      });
    },
  };
}

/** One value, however many they are: a server takes 65,535 of them at most. */
function isOneOf(column: 'owner_id' | 'target_id', ids: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${[...ids]}::text[])`;
}

async function listDue(
  { db }: StoreDeps,
  tenantId: string,
  atMost: number,
): ReturnType<MfaStates['listDue']> {
  const rows = await db
    .selectFrom('mfa_states as s')
    .innerJoin('addresses as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.owner_id', '=', 's.owner_id'),
    )
    .select(['s.owner_id', 's.state', 's.read_at', 's.changed'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.due_at', 'is not', null)
    .where('a.left_at', 'is', null)
    .orderBy('s.due_at')
    .limit(atMost)
    .execute();
  return rows.map(({ owner_id: ownerId, state, read_at, changed: isChanged }) => ({
    ownerId,
    state: PerUserMfaStateSchema.nullable().parse(state),
    readAt: read_at?.toISOString() ?? null,
    isChanged,
  }));
}

/** From the decision's first step on, until the user has said that it worked. */
const underWay = ['enforcing', 'propagating', 'awaiting-user'];

async function findOwnDoing(
  { db }: StoreDeps,
  tenantId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, OwnDoing>> {
  const rows = await db
    .selectFrom('cases')
    .select((eb) => [
      'target_id',
      eb.fn.max('enforced_at').as('enforced_at'),
      sql<boolean>`bool_or(ask = 'enforce' and ${eb('state', 'in', underWay)})`.as('under_way'),
    ])
    .where('tenant_id', '=', tenantId)
    .where(isOneOf('target_id', userIds))
    .groupBy('target_id')
    .execute();
  return new Map(
    rows.map(({ target_id, enforced_at, under_way: isUnderWay }) => [
      target_id,
      { enforcedAt: enforced_at?.toISOString() ?? null, isUnderWay },
    ]),
  );
}
