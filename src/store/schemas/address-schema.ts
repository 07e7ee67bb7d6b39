import { z } from 'zod';
import type { Address } from '../../workflows/ports/address';

export const AddressSchema: z.ZodType<Address> = z.object({
  ownerId: z.string(),
  tenantId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  isGroup: z.boolean(),
  botId: z.string(),
  channelUserId: z.string().nullable(),
  channelId: z.string(),
  locale: z.string().nullable(),
  timezone: z.string().nullable(),
  teamId: z.string().exactOptional(),
});
