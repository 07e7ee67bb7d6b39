import type { TurnContext } from 'botbuilder';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import { rememberContact } from '../handlers/on-contact';
import { textFor } from '../text/text-for';
import { noticeView } from '../views/notice-view';
import type { Turn } from './turn';
import { readWho } from './who';

/**
 * Finds out who speaks and keeps how to reach them. Undefined for activities of nobody in particular, such as a guest of
 * a meeting: they are answered in words where a message can be, and nothing is read or kept.
 */
export async function beginTurn(deps: BotDeps, context: TurnContext): Promise<Turn | undefined> {
  const who = readWho(context.activity);
  const text = textFor(who?.address.locale ?? null);
  if (!who) {
    deps.log.warn({ type: context.activity.type }, 'an activity of nobody in particular was left alone');
    if (context.activity.type === 'message') {
      await context.sendActivity(toActivity(noticeView(text, { kind: 'person-unknown' })));
    }
    return undefined;
  }
  await rememberContact(deps, context, who.address);
  return { context, who, text };
}
