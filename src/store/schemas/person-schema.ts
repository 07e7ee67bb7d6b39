import { z } from 'zod';

export const PersonSchema = z.object({ id: z.string(), displayName: z.string() });

export const ApproverSchema = PersonSchema.extend({ channelUserId: z.string() });
