import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Asked } from '../dialogs/ask-options';
import type { Reply, Turn } from '../turn/turn';
import { checkingView } from '../views/checking-view';
import { refuseToLook } from './check-other';
import { start } from './start';
import { startCheck } from './start-check';

/** `check-again` {}: the same two answers, looked at anew in the message that was clicked. */
export const checkAgain =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const asked = await deps.memory.lastAsked(turn.context);
    if (!asked) return start(deps)(turn);
    const refused = await refuseToLook(deps, turn, asked);
    if (refused) return refused;
    const activityId = turn.context.activity.replyToId;
    if (activityId) return startCheck(deps, turn, { asked, activityId });
    return inNewMessage(deps, turn, asked);
  };

/** Looks again below what is there already, because that must stay. */
async function inNewMessage(deps: BotDeps, turn: Turn, asked: Asked): Promise<Reply> {
  const message = toActivity(
    checkingView(turn.text, { answers: asked.answers, isTheirs: asked.about !== undefined }),
  );
  const posted = await turn.context.sendActivity(message);
  if (!posted?.id) return { kind: 'sent' };
  const reply = await startCheck(deps, turn, { asked, activityId: posted.id });
  if (reply.kind === 'replace') {
    await turn.context.updateActivity({ ...toActivity(reply.view), id: posted.id });
    reply.next?.();
  }
  return { kind: 'sent' };
}
