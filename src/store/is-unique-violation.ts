import { z } from 'zod';

/** SQLSTATE 23505, as both drivers report it. */
const UniqueViolation = z.object({ code: z.literal('23505'), constraint: z.string() });

export function isUniqueViolation(error: unknown, index: string): boolean {
  return UniqueViolation.safeParse(error).data?.constraint === index;
}
