import { CardFactory } from 'botbuilder';
import type { View } from '../views/view';
import type { Message } from '../connector/connector';
import { renderCard } from './render-card';

/** A message that is one card. Never text beside it: Teams would split that in two and give back no id to update. */
export function toActivity(view: View): Message {
  const card: object = renderCard(view);
  return { type: 'message', summary: view.summary, attachments: [CardFactory.adaptiveCard(card)] };
}
