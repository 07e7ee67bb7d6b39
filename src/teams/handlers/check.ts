import type { BotDeps } from '../bot-deps';
import type { AskOptions } from '../dialogs/ask-options';
import { AnswersData } from '../dialogs/ask-options';
import type { Reply, Turn } from '../turn/turn';
import { refuseToLook } from './check-other';
import { startCheck } from './start-check';

/** `check` {symptom, app}: the dialog takes the answers, or asks again where they are none. */
export const check =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const answers = AnswersData.safeParse(data);
    const options: AskOptions = answers.success
      ? { prefill: {}, hint: 'none', answers: answers.data }
      : { prefill: {}, hint: 'invalid-choice' };
    const asked = await deps.memory.goOn(turn.context, options);
    const activityId = turn.context.activity.replyToId;
    if (!asked || !activityId) return { kind: 'sent' };
    const refused = await refuseToLook(deps, turn, asked);
    return refused ?? startCheck(deps, turn, { asked, activityId });
  };
