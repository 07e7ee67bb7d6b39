import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';
import { welcomeView } from '../views/welcome-view';

/** One welcome per person, one introduction per channel, however often Teams says "installed". */
export async function onInstalled(deps: BotDeps, { context, who, text }: Turn): Promise<void> {
  const { tenantId, ownerId } = who.address;
  if (!(await deps.people.claimWelcome(tenantId, ownerId))) return;
  const botName = context.activity.recipient.name || 'App Password Check';
  const view =
    who.scope === 'shared'
      ? noticeView(text, { kind: 'channel-introduction', botId: deps.settings.botId })
      : welcomeView(text, { botName });
  await context.sendActivity(toActivity(view));
}
