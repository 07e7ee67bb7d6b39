import { randomUUID } from 'node:crypto';
import type { Address } from '../../src/workflows/ports/address';

/** Somebody's personal chat. */
export function anAddress(changes: Partial<Address> = {}): Address {
  return {
    ownerId: randomUUID(),
    tenantId: randomUUID(),
    serviceUrl: 'https://smba.example/emea/',
    conversationId: `a:${randomUUID()}`,
    isGroup: false,
    botId: '28:bot',
    channelUserId: '29:user',
    channelId: 'msteams',
    locale: 'da-DK',
    timezone: 'Europe/Copenhagen',
    ...changes,
  };
}
