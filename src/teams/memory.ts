import { ConversationState } from 'botbuilder';
import type { Storage, TurnContext } from 'botbuilder';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import type { Answers } from '../diagnosis/answers';
import { AnswersData } from './dialogs/ask-options';
import type { AskOptions } from './dialogs/ask-options';
import { CheckDialog, checkDialogId } from './dialogs/check-dialog';

/**
 * What the bot remembers of a conversation between two turns: where the dialog stands, and the last two answers.
 * Never a case: botbuilder's state lets the last writer win.
 */
export interface Memory {
  /** Goes on with the questions, or begins them; the answers, once both are there. */
  askFor(context: TurnContext, options: AskOptions): Promise<Answers | undefined>;
  /** The answers of the last check in this conversation. */
  lastAnswers(context: TurnContext): Promise<Answers | undefined>;
  save(context: TurnContext): Promise<void>;
}

export function createMemory(storage: Storage): Memory {
  const state = new ConversationState(storage);
  const dialogs = new DialogSet(state.createProperty('dialog')).add(new CheckDialog());
  const last = state.createProperty<unknown>('lastAnswers');

  return {
    async askFor(context, options) {
      const dialog = await dialogs.createContext(context);
      const going = await dialog.continueDialog();
      const turn =
        going.status === DialogTurnStatus.empty ? await dialog.beginDialog(checkDialogId, options) : going;
      if (turn.status !== DialogTurnStatus.complete) return undefined;
      const answers = AnswersData.parse(turn.result);
      await last.set(context, answers);
      return answers;
    },
    async lastAnswers(context) {
      const stored = AnswersData.safeParse(await last.get(context));
      return stored.success ? stored.data : undefined;
    },
    async save(context) {
      await state.saveChanges(context);
    },
  };
}
