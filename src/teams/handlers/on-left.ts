import type { BotDeps } from '../bot-deps';
import type { Left } from '../turn/read-left';

/** Removed from a chat or a team: nothing is sent there until somebody is heard from again. */
export async function onLeft(deps: BotDeps, { tenantId, places, code }: Left): Promise<void> {
  for (const place of places) await deps.people.markLeft(tenantId, place, code);
  deps.log.info({ tenantId, places, code }, 'the app was removed from a place: nothing is sent there');
  const { approvalsChannelId } = deps.settings;
  if (approvalsChannelId === null || !(await deps.people.whyLeft(tenantId, approvalsChannelId))) return;
  deps.log.error(
    { tenantId, channelId: approvalsChannelId, code },
    'the approvals channel is gone: approvers are asked in their own chats. Add the app to the channel again',
  );
}
