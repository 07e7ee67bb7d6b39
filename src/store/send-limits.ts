import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { FreeAgain, SendLimits, SendRequest, SendReserved, Spent } from '../workflows/ports/send-limits';
import type { Tables } from './tables';

/**
 * A bucket that takes `burst` at once and gives one back every `stepSeconds`: never more than
 * burst + ceil(w / stepSeconds) - 1 in any w seconds (the generic cell rate algorithm).
 */
interface Bucket {
  readonly key: string;
  readonly burst: number;
  readonly stepSeconds: number;
}

/** Teams takes 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in 1 h: these two make 7, 8, 36 and 1,799. */
const perConversation = { burst: 7, stepSeconds: 1 };
const perConversationAndHour = { burst: 300, stepSeconds: 2.4 };

export function createSendLimits(db: Kysely<Tables>, sendsPerSecond: number): SendLimits {
  const perTenant = tenantBucket(sendsPerSecond);
  return {
    async reserve({ tenantId, conversationId, slots = 1, withinSeconds = 0 }) {
      const buckets = [
        { key: `tenant ${tenantId}`, ...perTenant },
        ...(conversationId === null ? [] : bucketsOf({ tenantId, conversationId })),
      ];
      return take(db, buckets, { slots, withinSeconds });
    },
    spend: (sent) => spend(db, sent, perTenant),
  };
}

/** A tenth at once, the rest spread over the second. */
function tenantBucket(perSecond: number): Omit<Bucket, 'key'> {
  const burst = Math.max(1, Math.floor(perSecond / 10));
  return { burst, stepSeconds: 1 / (perSecond - burst + 1) };
}

function bucketsOf({
  tenantId,
  conversationId,
}: {
  readonly tenantId: string;
  readonly conversationId: string;
}): readonly Bucket[] {
  const name = `${tenantId} ${conversationId}`;
  return [
    { key: `conversation ${name}`, ...perConversation },
    { key: `hour ${name}`, ...perConversationAndHour },
  ];
}

/**
 * Nobody plans that far ahead. Where a bucket seems to be full for longer, the clock was set back, and nothing could be sent until
 * it is where it was: such a bucket begins anew.
 */
const longestFullSeconds = 1800;

async function take(db: Kysely<Tables>, ...request: Taking): Promise<SendReserved> {
  const taken = await tryToTake(db, ...request);
  if (taken.ok || taken.afterSeconds < longestFullSeconds) return taken;
  const keys = request[0].map(({ key }) => key);
  await sql`delete from send_limits where key = any(${keys}::text[])
    and empty_at > extract(epoch from clock_timestamp()) + ${longestFullSeconds}`.execute(db);
  return tryToTake(db, ...request);
}

type Taking = readonly [
  buckets: readonly Bucket[],
  request: Required<Pick<SendRequest, 'slots' | 'withinSeconds'>>,
];

async function tryToTake(
  db: Kysely<Tables>,
  buckets: readonly Bucket[],
  { slots, withinSeconds }: Taking[1],
): Promise<SendReserved> {
  const keys = buckets.map(({ key }) => key);
  const steps = buckets.map(({ stepSeconds }) => stepSeconds);
  const bursts = buckets.map(({ burst }) => burst);
  const { rows } = await sql<{ starts: readonly number[] }>`
    select reserve_sends(
      ${keys}::text[], ${steps}::double precision[], ${bursts}::double precision[],
      ${slots}::int, ${withinSeconds}::double precision
    ) as starts`.execute(db);
  const starts = rows[0]?.starts ?? [];
  const [first = 0] = starts;
  // How long to wait comes back as a negative number: moments never are.
  return first < 0
    ? { ok: false, afterSeconds: -first }
    : { ok: true, at: starts.map((seconds) => seconds * 1000) };
}

/** One statement for all of them, in the order in which `reserve_sends` locks. */
async function spend(
  db: Kysely<Tables>,
  sent: readonly Spent[],
  perTenant: Omit<Bucket, 'key'>,
): Promise<readonly FreeAgain[]> {
  const used = new Map<string, Bucket & { readonly requests: number }>();
  const bucketsFor = (one: Spent) => [{ key: `tenant ${one.tenantId}`, ...perTenant }, ...bucketsOf(one)];
  for (const one of sent) {
    for (const bucket of bucketsFor(one)) {
      const requests = (used.get(bucket.key)?.requests ?? 0) + one.requests;
      used.set(bucket.key, { ...bucket, requests });
    }
  }
  const lasting = [...used.values()].map(({ requests, stepSeconds }) => requests * stepSeconds);
  const { rows } = await sql<{ key: string; empty_at: number }>`
    insert into send_limits as l (key, empty_at)
    select key, extract(epoch from now()) + lasting
      from unnest(${[...used.keys()]}::text[], ${lasting}::double precision[]) u(key, lasting) order by key
    on conflict (key) do update
      set empty_at = excluded.empty_at + case
        when l.empty_at - extract(epoch from now()) between 0 and ${longestFullSeconds}
        then l.empty_at - extract(epoch from now())::double precision else 0 end
    returning key, empty_at`.execute(db);
  const emptyAt = new Map(rows.map((row) => [row.key, row.empty_at]));
  return sent.map((one) => {
    const freeAt = bucketsFor(one).map(
      ({ key, burst, stepSeconds }) => (emptyAt.get(key) ?? 0) - (burst - 1) * stepSeconds,
    );
    return { tenantId: one.tenantId, conversationId: one.conversationId, at: Math.max(...freeAt) * 1000 };
  });
}

/** What is empty long since says nothing: a key that is not there counts as empty. */
export async function forgetOldLimits(db: Kysely<Tables>): Promise<void> {
  await sql`delete from send_limits where empty_at < extract(epoch from now()) - 3600`.execute(db);
}
