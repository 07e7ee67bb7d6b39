import { z } from 'zod';
import type { KeepDays } from '../workflows/ports/retention';
import { setting } from './setting';

const someDays = 'must be a whole number of days from 1 on, or forever';

/** Null: nothing of it is ever deleted. */
function days(byDefault: number) {
  return setting(
    z.union(
      [
        z.literal('forever').transform(() => null),
        z.coerce.number(someDays).int(someDays).min(1, someDays).max(36_500, someDays).default(byDefault),
      ],
      someDays,
    ),
  );
}

/** How long personal data is kept. */
export const retentionSettings = {
  KEEP_CASES_DAYS: days(365),
  KEEP_AUDIT_DAYS: days(1095),
  KEEP_CHATS_DAYS: days(30),
  KEEP_PEOPLE_DAYS: days(90),
};

type RetentionEnv = z.infer<z.ZodObject<typeof retentionSettings>>;

export function toKeepDays(env: RetentionEnv): KeepDays {
  return {
    cases: env.KEEP_CASES_DAYS,
    audit: env.KEEP_AUDIT_DAYS,
    chats: env.KEEP_CHATS_DAYS,
    people: env.KEEP_PEOPLE_DAYS,
  };
}

/** While a case is there, it must be possible to prove how it was decided. */
export function retentionProblems(env: RetentionEnv): readonly string[] {
  const { cases, audit } = toKeepDays(env);
  return audit === null || (cases !== null && cases <= audit)
    ? []
    : ['KEEP_AUDIT_DAYS must not be less than KEEP_CASES_DAYS: the record proves what the cases show'];
}
