/**
 * Where somebody can be written to: what is kept of a Bot Framework conversation reference. Refreshed from every
 * inbound activity, because service URLs change.
 */
export interface Address {
  /** Entra object id of a person; channel id of a channel. */
  readonly ownerId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly isGroup: boolean;
  /** The bot's and the person's ids in this channel (`28:...`, `29:...`). */
  readonly botId: string;
  readonly channelUserId: string | null;
  readonly channelId: string;
  /** BCP 47, as the person's client last said; null where it never did. */
  readonly locale: string | null;
  /** IANA name, as the person's client last said. */
  readonly timezone: string | null;
  /** Of a channel: the team that it is in. */
  readonly teamId?: string;
}
