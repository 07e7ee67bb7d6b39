import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SendLimits, SendRequest, SendReserved } from '../workflows/ports/send-limits';
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

async function take(
  db: Kysely<Tables>,
  buckets: readonly Bucket[],
  { slots, withinSeconds }: Required<Pick<SendRequest, 'slots' | 'withinSeconds'>>,
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

/** What is empty long since says nothing: a key that is not there counts as empty. */
export async function forgetOldLimits(db: Kysely<Tables>): Promise<void> {
  await sql`delete from send_limits where empty_at < extract(epoch from now()) - 3600`.execute(db);
}
