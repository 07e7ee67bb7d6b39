import type { Config } from '../../config';
import type { GraphProbe } from '../../graph/create-probe';
import type { Inspection } from '../../store/inspect-store';
import { found } from '../check';
import type { Found } from '../check';

/** Whether approvals can be asked for: the channel is one that the bot was heard from, and somebody may decide. */
export async function checkApprovals(
  { bot, graph }: Pick<Config, 'bot' | 'graph'>,
  probe: GraphProbe,
  inspection: Inspection,
): Promise<readonly Found[]> {
  const channels = [bot.approvalsChannelId, bot.escalationChannelId].filter((id) => id !== null);
  return [
    ...(await Promise.all(channels.map((id) => checkChannel(bot.allowedTenants, id, inspection)))),
    await checkApprovers(graph.approversGroupId, probe),
  ];
}

async function checkChannel(
  tenantIds: readonly string[],
  channelId: string,
  inspection: Inspection,
): Promise<Found> {
  if (inspection.kind !== 'open') return found('skipped', 'channel-unchecked', { channelId });
  const place = await inspection.findPlace(tenantIds, channelId);
  switch (place.kind) {
    case 'reachable':
      return found('ok', 'channel-known', { channelId, seenAt: place.seenAt });
    case 'left':
      return found('failed', 'channel-left', { channelId, why: place.code });
    case 'unknown':
      return found('failed', 'channel-unknown', { channelId });
  }
}

async function checkApprovers(groupId: string, probe: GraphProbe): Promise<Found> {
  const probed = await probe.read({
    version: 'v1.0',
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.user?$select=id&$top=999`,
  });
  if (!probed.ok) {
    return probed.status === 404
      ? found('failed', 'approvers-none', { groupId })
      : found('failed', 'approvers-unreadable', { groupId, why: probed.reason });
  }
  const count = String(probed.ids.length);
  return probed.ids.length > 0
    ? found('ok', 'approvers-found', { groupId, count })
    : found('failed', 'approvers-none', { groupId });
}
