import type { Activity, ConversationAccount } from 'botbuilder';
import { z } from 'zod';
import type { Person } from '../../cases/case';
import type { Address } from '../../workflows/ports/address';

/** Who is talking to the bot, and where: taken from the authenticated activity alone. */
export interface Who {
  readonly person: Person;
  readonly address: Address;
  readonly scope: 'personal' | 'shared';
}

const ChannelData = z.object({
  tenant: z.object({ id: z.string() }).optional(),
  team: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
  settings: z.object({ selectedChannel: z.object({ id: z.string() }).optional() }).optional(),
});

const ClientInfo = z.object({
  type: z.literal('clientInfo'),
  locale: z.string().optional(),
  timezone: z.string().optional(),
});

/** Undefined for an activity that names no tenant or no person of it, such as one of another channel. */
export function readWho(activity: Partial<Activity>): Who | undefined {
  const { from, recipient, conversation, serviceUrl, channelId } = activity;
  const channelData = ChannelData.catch({}).parse(activity.channelData);
  const tenantId = channelData.tenant?.id ?? conversation?.tenantId;
  const personId = from?.aadObjectId;
  if (!tenantId || !personId || !recipient || !conversation || !serviceUrl || !channelId) return undefined;
  const shared = isShared(conversation);
  const place = sharedPlace(channelData, conversation.id);
  return {
    person: { id: personId, displayName: from.name || personId },
    scope: shared ? 'shared' : 'personal',
    address: {
      ownerId: shared ? place : personId,
      conversationId: shared ? place : conversation.id,
      isGroup: shared,
      tenantId,
      serviceUrl,
      channelId,
      botId: recipient.id,
      channelUserId: from.id,
      ...teamOf(shared, channelData),
      ...preferences(activity),
    },
  };
}

function isShared({ conversationType }: ConversationAccount): boolean {
  return conversationType === 'channel' || conversationType === 'groupChat';
}

function teamOf(shared: boolean, { team }: z.infer<typeof ChannelData>): Pick<Address, 'teamId'> {
  return shared && team ? { teamId: team.id } : {};
}

/** The channel itself; a thread in it has the channel's id, `;messageid=` and the post. */
function sharedPlace(data: z.infer<typeof ChannelData>, conversationId: string): string {
  return (
    data.settings?.selectedChannel?.id ??
    data.channel?.id ??
    data.team?.id ??
    conversationId.replace(/;.*/, '')
  );
}

function preferences(activity: Partial<Activity>): Pick<Address, 'locale' | 'timezone'> {
  const client = activity.entities
    ?.map((entity) => ClientInfo.safeParse(entity))
    .find((parsed) => parsed.success)?.data;
  return {
    locale: activity.locale ?? client?.locale ?? null,
    timezone: activity.localTimezone ?? client?.timezone ?? null,
  };
}
