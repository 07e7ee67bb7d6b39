import type { Activity } from 'botbuilder';
// By file: the package as a whole loads the prompts, and with them 40 MB of number and date recognizers.
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import type { Answers } from '../../diagnosis/answers';
import { toActivity } from '../cards/to-activity';
import { textFor } from '../text/text-for';
import { readClick } from '../turn/read-click';
import { understand } from '../understanding/understand';
import { questionView } from '../views/question-view';
import { AnswersData, AskOptions } from './ask-options';
import type { Asked } from './ask-options';

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
    return wanted.answers ? end(dialog, wanted, wanted.answers) : ask(dialog, wanted);
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dialog.context;
    const answers = AnswersData.safeParse(readClick(activity)?.data);
    const before = AskOptions.parse(dialog.activeDialog?.state);
    if (answers.success) return end(dialog, before, answers.data);
    return ask(dialog, askAgain(activity, before));
  }
}

/** Whom it is about is what was asked, never what a card carries. */
function end(dialog: DialogContext, { about }: AskOptions, answers: Answers): Promise<DialogTurnResult> {
  const asked: Asked = { answers, ...(about && { about }) };
  return dialog.endDialog(asked);
}

async function ask(dialog: DialogContext, options: AskOptions): Promise<DialogTurnResult> {
  const { about, prefill } = options;
  // Not why it was asked: nobody reads that again, and words that change nothing else need no write.
  if (dialog.activeDialog) dialog.activeDialog.state = { ...(about && { about }), prefill };
  const text = textFor(dialog.context.activity.locale ?? null);
  await dialog.context.sendActivity(toActivity(questionView(text, { ...options, about: nameOf(options) })));
  return Dialog.EndOfTurn;
}

function nameOf({ about }: AskOptions): string | null {
  if (!about) return null;
  return 'id' in about ? about.id : about.userPrincipalName;
}

/** Why it is asked again: another click, or words with more or less to understand in them. */
function askAgain(activity: Activity, before: AskOptions): AskOptions {
  const click = readClick(activity);
  if (click) return { ...before, hint: click.verb === 'check' ? 'invalid-choice' : 'none' };
  const understood = understand(activity.text, textFor(activity.locale ?? null).lang);
  const hint = Object.keys(understood).length > 0 ? 'none' : 'not-understood';
  return { ...before, prefill: { ...before.prefill, ...understood }, hint };
}
