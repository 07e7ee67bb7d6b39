import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import { checkingView } from '../views/checking-view';
import { start } from './start';
import { startCheck } from './start-check';

/** `check-again` {}: the same two answers, looked at anew in the message that was clicked. */
export const checkAgain =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const answers = await deps.memory.lastAnswers(turn.context);
    if (!answers) return start(deps)(turn);
    const activityId = turn.context.activity.replyToId;
    if (activityId) return startCheck(deps, turn, { answers, activityId });
    return inNewMessage(deps, turn, answers);
  };

/** Looks again below what is there already, because that must stay. */
export async function inNewMessage(
  deps: BotDeps,
  turn: Turn,
  answers: Parameters<typeof checkingView>[1],
): Promise<Reply> {
  const message = toActivity(checkingView(turn.text, answers));
  const posted = await turn.context.sendActivity(message);
  if (!posted?.id) return { kind: 'sent' };
  const reply = await startCheck(deps, turn, { answers, activityId: posted.id });
  if (reply.kind === 'replace') {
    await turn.context.updateActivity({ ...toActivity(reply.view), id: posted.id });
  }
  return { kind: 'sent' };
}
