import type { Activity } from 'botbuilder';
import { Dialog } from 'botbuilder-dialogs';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { toActivity } from '../cards/to-activity';
import { textFor } from '../text/text-for';
import { readClick } from '../turn/read-click';
import { understand } from '../understanding/understand';
import { questionView } from '../views/question-view';
import { AnswersData, AskOptions } from './ask-options';

export const checkDialogId = 'check';

/**
 * Asks the two questions with one card and ends with the two answers. Whatever else is said meanwhile is read for
 * answers, and the card comes again with what was understood. A dialog of its own, because botbuilder's waterfall
 * sleeps through everything but messages, and a click arrives as an invoke.
 */
export class CheckDialog extends Dialog {
  constructor() {
    super(checkDialogId);
  }

  override async beginDialog(dialog: DialogContext, options: object = {}): Promise<DialogTurnResult> {
    const wanted = AskOptions.parse(options);
    return wanted.answers ? dialog.endDialog(wanted.answers) : ask(dialog, wanted);
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dialog.context;
    const answers = AnswersData.safeParse(readClick(activity)?.data);
    if (answers.success) return dialog.endDialog(answers.data);
    const before = AskOptions.parse(dialog.activeDialog?.state);
    return ask(dialog, askAgain(activity, before.prefill));
  }
}

async function ask(dialog: DialogContext, options: AskOptions): Promise<DialogTurnResult> {
  if (dialog.activeDialog) dialog.activeDialog.state = options;
  const text = textFor(dialog.context.activity.locale ?? null);
  await dialog.context.sendActivity(toActivity(questionView(text, options)));
  return Dialog.EndOfTurn;
}

/** Why it is asked again: another click, or words with more or less to understand in them. */
function askAgain(activity: Activity, before: AskOptions['prefill']): AskOptions {
  const click = readClick(activity);
  if (click) return { prefill: before, hint: click.verb === 'check' ? 'invalid-choice' : 'none' };
  const understood = understand(activity.text);
  const hint = Object.keys(understood).length > 0 ? 'none' : 'not-understood';
  return { prefill: { ...before, ...understood }, hint };
}
