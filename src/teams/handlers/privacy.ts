import { forgetPerson } from '../../workflows/forget-person';
import { whatIsHeld } from '../../workflows/what-is-held';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import { privacyView } from '../views/privacy-view';

/** `privacy`: what is held about the person who asks. */
export const privacy =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const holding = await whatIsHeld(deps, subjectOf(turn));
    const view = privacyView(turn.text, { holding, ...shownBy(deps, turn) });
    await turn.context.sendActivity(toActivity(view));
    return { kind: 'sent' };
  };

/** `forget-me` {}: deletes what nothing stands against. Whose that is says the authenticated activity. */
export const forgetMe =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const { deleted, left: holding } = await forgetPerson(deps, subjectOf(turn), originOf(turn));
    await deps.memory.forget(turn.context);
    return { kind: 'replace', view: privacyView(turn.text, { holding, deleted, ...shownBy(deps, turn) }) };
  };

function subjectOf({ who: { person, address } }: Turn) {
  return { tenantId: address.tenantId, personId: person.id };
}

function originOf({ who: { person, address }, context }: Turn) {
  const { conversation, replyToId = null } = context.activity;
  return {
    actor: { id: person.id, channelUserId: address.channelUserId },
    where: { channelId: address.channelId, conversationId: conversation.id, messageId: replyToId },
  };
}

function shownBy({ keepDays }: BotDeps, { who }: Turn) {
  return { keepDays, timezone: who.address.timezone };
}
