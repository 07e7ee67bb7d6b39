import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** Teams alone vouches for who speaks: in Web Chat or Direct Line the caller writes the object id and the tenant. */
const servedChannel = 'msteams';

const Places = z.object({
  channelId: z.string().nullable().catch(null),
  channelData: z
    .object({ tenant: z.object({ id: z.string() }) })
    .optional()
    .catch(undefined),
  conversation: z.object({ tenantId: z.string() }).optional().catch(undefined),
});

interface NotServed {
  readonly channelId: string | null;
  /** Every tenant that the activity names. */
  readonly tenantIds: readonly string[];
}

/** From where an activity comes that the bot has nothing to do with; undefined for one that it serves. */
export function whyNotServed(activity: Activity, allowedTenants: readonly string[]): NotServed | undefined {
  const { channelId, channelData, conversation } = Places.parse(activity);
  const tenantIds = [channelData?.tenant.id, conversation?.tenantId].filter((id) => id !== undefined);
  const served = new Set(tenantIds).size === 1 && tenantIds.every((id) => allowedTenants.includes(id));
  return served && channelId === servedChannel ? undefined : { channelId, tenantIds };
}
