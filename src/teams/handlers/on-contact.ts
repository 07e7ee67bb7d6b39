import type { TurnContext } from 'botbuilder';
import type { Address } from '../../workflows/ports/address';
import type { Missed } from '../../workflows/ports/store';
import type { BotDeps } from '../bot-deps';
import { readWho } from '../turn/who';

/** What was missed by whoever a turn is about, from its beginning to its end. */
const missedBy = new WeakMap<TurnContext, Missed>();

/** Keeps how to reach somebody, and for this turn, what the conversation was about and what they missed. */
export async function rememberContact(
  { people, memory }: Pick<BotDeps, 'people' | 'memory'>,
  context: TurnContext,
  address: Address,
): Promise<void> {
  const { stateItem, ...missed } = await people.remember(address, memory.keyOf(context));
  await memory.begin(context, stateItem);
  missedBy.set(context, missed);
}

/** Whoever is heard from can be written to: what they missed is sent after what this turn has said. */
export async function onContact(
  { deliveries, enforcedTellings }: BotDeps,
  context: TurnContext,
): Promise<void> {
  const address = readWho(context.activity)?.address;
  if (!address) return;
  // Somebody may be heard from without anything to remember, by a reaction for instance: then it is looked up.
  const missed = missedBy.get(context) ?? { messages: true, enforcedTelling: true };
  if (missed.messages) await deliveries.redeliver(address.tenantId, address.ownerId);
  if (missed.enforcedTelling) await enforcedTellings.tellAgain(address.tenantId, address.ownerId);
}
