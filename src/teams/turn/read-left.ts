import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { LeftPlace } from '../../workflows/ports/store';

/** Where nothing can be sent any more, and why. */
export interface Left {
  readonly tenantId: string;
  readonly places: readonly LeftPlace[];
  readonly code: 'AppRemoved' | 'ChannelDeleted' | 'TeamDeleted';
}

const ChannelData = z.object({
  eventType: z.string().optional(),
  tenant: z.object({ id: z.string() }).optional(),
  team: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
});
type ChannelData = z.infer<typeof ChannelData>;

/** Undefined for every activity by which the bot stays where it is: an upgrade removes the app and adds it at once. */
export function readLeft(activity: Partial<Activity>): Left | undefined {
  const data = ChannelData.catch({}).parse(activity.channelData);
  const tenantId = data.tenant?.id ?? activity.conversation?.tenantId;
  const code = whyLeft(activity, data);
  return tenantId && code ? { tenantId, code, places: placesOf(activity, data, code) } : undefined;
}

function whyLeft(activity: Partial<Activity>, { eventType }: ChannelData): Left['code'] | undefined {
  const { type, action, membersRemoved = [], recipient } = activity;
  if (type === 'installationUpdate') return action === 'remove' ? 'AppRemoved' : undefined;
  if (type !== 'conversationUpdate') return undefined;
  if (membersRemoved.some(({ id }) => id === recipient?.id)) return 'AppRemoved';
  if (eventType === 'channelDeleted') return 'ChannelDeleted';
  return eventType === 'teamDeleted' || eventType === 'teamHardDeleted' ? 'TeamDeleted' : undefined;
}

/** A deleted channel alone; else the chat, or the team with all of its channels. The first has the team's own id. */
function placesOf(
  { conversation }: Partial<Activity>,
  { team, channel }: ChannelData,
  code: Left['code'],
): readonly LeftPlace[] {
  if (code === 'ChannelDeleted') return channel ? [{ ownerId: channel.id }] : [];
  if (team) return [{ teamId: team.id }, { ownerId: team.id }];
  return conversation ? [{ conversationId: conversation.id.replace(/;.*/, '') }] : [];
}
