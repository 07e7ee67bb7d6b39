import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';
import type { CardClick } from '../turn/read-click';
import type { Turn } from '../turn/turn';

const Named = z.object({ caseId: z.string() });

/**
 * A message can be clicked as soon as Teams shows it, and is known here only once Teams has answered: for so long a card
 * that is not known yet is looked for again.
 */
const lookAgainAfterMs = [200, 400, 800];

/**
 * Whether a click that names a case comes from a message that the product has shown this case in. A card that somebody
 * forwarded, copied or sent by themselves is somewhere else, or is another message: what it carries counts for nothing.
 */
export async function isOwnCard(deps: BotDeps, turn: Turn, { data }: CardClick): Promise<boolean> {
  const named = Named.safeParse(data);
  if (!named.success) return true;
  const { caseId } = named.data;
  for (const afterMs of lookAgainAfterMs) {
    if (await isKnown(deps, turn, caseId)) return true;
    await delay(afterMs);
  }
  return isKnown(deps, turn, caseId);
}

async function isKnown({ caseCards }: BotDeps, { context }: Turn, caseId: string): Promise<boolean> {
  const { conversation, replyToId } = context.activity;
  const cards = await caseCards.of(caseId);
  // No card of such a case at all: it is for the handler to say that there is no such case.
  if (cards.length === 0) return true;
  return cards.some(
    ({ activityId, address }) => activityId === replyToId && address.conversationId === conversation.id,
  );
}
