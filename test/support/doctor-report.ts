import { z } from 'zod';

/** What `npm run doctor -- --json` prints. */
export const Report = z.object({
  healthy: z.boolean(),
  findings: z.array(
    z.object({
      check: z.string(),
      status: z.enum(['ok', 'warning', 'failed', 'skipped']),
      code: z.string(),
      values: z.record(z.string(), z.string()),
      found: z.string().min(1),
      todo: z.string().nullable(),
    }),
  ),
});
