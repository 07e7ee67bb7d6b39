import { z } from 'zod';

/** How Graph says no. */
export const GraphErrorBody = z.object({
  error: z.object({ code: z.string().catch(''), message: z.string().catch('') }),
});
