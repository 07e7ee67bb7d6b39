import { z } from 'zod';

export const PersonSchema = z.object({ id: z.string(), displayName: z.string() });
