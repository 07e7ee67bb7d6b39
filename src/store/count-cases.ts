import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { caseStates } from '../cases/case';
import type { Measured } from '../workflows/ports/telemetry';
import type { Tables } from './tables';

/** By how long ago they were opened: within the last hour, day, week. */
const ages = ['hour', 'day', 'week', 'older'] as const;

const Row = z.object({ state: z.string(), age: z.string(), cases: z.coerce.number() });

/**
 * How many cases there are, by state and age. Also where there are none: a gauge that is no longer told would go on showing
 * what it was told last.
 */
export async function countCases(db: Kysely<Tables>, now: Date): Promise<readonly Measured[]> {
  const at = now.toISOString();
  const { rows } = await sql`
    select state, case
      when opened_at > ${at}::timestamptz - interval '1 hour' then 'hour'
      when opened_at > ${at}::timestamptz - interval '1 day' then 'day'
      when opened_at > ${at}::timestamptz - interval '7 days' then 'week'
      else 'older' end as age, count(*) as cases
    from cases group by 1, 2`.execute(db);
  const counted = rows.map((row) => Row.parse(row));
  return caseStates.flatMap((state) =>
    ages.map((age) => ({
      value: counted.find((row) => row.state === state && row.age === age)?.cases ?? 0,
      attributes: { state, age },
    })),
  );
}
