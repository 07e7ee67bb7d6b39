import type { TurnContext } from 'botbuilder';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import { textFor } from '../text/text-for';
import { noticeView } from '../views/notice-view';
import type { Turn } from './turn';
import { readWho } from './who';

/**
 * Finds out who speaks and keeps how to reach them. Undefined for activities of another tenant, or of none: they are
 * answered in words where a message can be, and nothing is read or kept.
 */
export async function beginTurn(deps: BotDeps, context: TurnContext): Promise<Turn | undefined> {
  const who = readWho(context.activity);
  const text = textFor(who?.address.locale ?? null);
  if (!who || !deps.settings.allowedTenants.includes(who.address.tenantId)) {
    deps.log.warn(
      { tenantId: who?.address.tenantId, type: context.activity.type },
      'an activity was turned away',
    );
    if (context.activity.type === 'message') {
      await context.sendActivity(toActivity(noticeView(text, { kind: 'tenant-not-allowed' })));
    }
    return undefined;
  }
  await deps.people.remember(who.address);
  return { context, who, text };
}
