import type { Activity } from 'botbuilder';
import { Dialog, WaterfallDialog } from 'botbuilder-dialogs';
import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { toActivity } from '../cards/to-activity';
import { textFor } from '../text/text-for';
import { understand } from '../understanding/understand';
import { questionView } from '../views/question-view';
import { readClick } from '../turn/read-click';
import { AnswersData, AskOptions } from './ask-options';

export const checkDialogId = 'check';

/**
 * Asks the two questions with one card and ends with the two answers. Whatever else is said meanwhile is read for
 * answers, and the card comes again with what was understood.
 */
export function checkDialog(): WaterfallDialog {
  return new WaterfallDialog(checkDialogId, [ask, take]);
}

async function ask(step: WaterfallStepContext): Promise<DialogTurnResult> {
  const { answers, prefill, hint } = AskOptions.parse(step.options);
  if (answers) return step.next(answers);
  const text = textFor(step.context.activity.locale ?? null);
  await step.context.sendActivity(toActivity(questionView(text, { prefill, hint })));
  return Dialog.EndOfTurn;
}

async function take(step: WaterfallStepContext): Promise<DialogTurnResult> {
  const { prefill } = AskOptions.parse(step.options);
  const click = readClick(step.context.activity);
  const answers = AnswersData.safeParse(click ? click.data : step.result);
  if (answers.success) return step.endDialog(answers.data);
  return step.replaceDialog(checkDialogId, askAgain(step.context.activity, prefill));
}

/** Why it is asked again: another click, or words with more or less to understand in them. */
function askAgain(activity: Activity, before: AskOptions['prefill']): AskOptions {
  const click = readClick(activity);
  if (click) return { prefill: before, hint: click.verb === 'check' ? 'invalid-choice' : 'none' };
  const understood = understand(activity.text);
  const hint = Object.keys(understood).length > 0 ? 'none' : 'not-understood';
  return { prefill: { ...before, ...understood }, hint };
}
