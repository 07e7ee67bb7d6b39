import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';

/** What was typed, without the bot's own name in front. */
export function spokenText(activity: Activity): string {
  // Works on a copy: the library takes the mention out of the activity that it is given.
  return TurnContext.removeRecipientMention({ ...activity, text: activity.text || '' }).trim();
}
