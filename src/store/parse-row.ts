import type { z } from 'zod';
import { UnreadableRowError } from './store-errors';

/** Reads a stored row; one that does not fit is a bug or a newer version's, named by table and id. */
export function parseRow<T>(schema: z.ZodType<T>, row: unknown, from: { table: string; id: string }): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new UnreadableRowError(
    from.table,
    from.id,
    parsed.error.issues.map((issue) => issue.path.join('.')),
  );
}
