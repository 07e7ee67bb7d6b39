import type { Activity } from 'botbuilder';
import type { BotDeps } from '../bot-deps';
import { readWho } from '../turn/who';

/** Whoever is heard from can be written to: what they missed is sent after what this turn has said. */
export async function onContact(
  { deliveries, enforcedTellings }: BotDeps,
  activity: Partial<Activity>,
): Promise<void> {
  const address = readWho(activity)?.address;
  if (!address) return;
  await deliveries.redeliver(address.tenantId, address.ownerId);
  await enforcedTellings.tellAgain(address.tenantId, address.ownerId);
}
