import { CardFactory } from 'botbuilder';
import type { View } from '../views/view';
import type { Card } from './card';
import type { Message } from '../connector/connector';
import { renderCard } from './render-card';

/** A message that is one card. Never text beside it: Teams would split that in two and give back no id to update. */
export function toActivity(view: View): Message {
  return toMessage(view, renderCard(view));
}

/** The same where its card has been rendered already. */
export function toMessage({ summary }: View, card: Card): Message {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}
