import type { Activity, ConversationParameters } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Address } from '../../workflows/ports/address';
import type { SendResult } from '../../workflows/ports/messenger';
import { botClaims } from './bot-claims';
import { sendFailure } from './send-failure';

/** A message to be; the connector fills in the rest. */
export type Message = Partial<Activity> & Pick<Activity, 'type'>;

/** Bot Framework's connector service, for messages outside of a turn. */
export interface Connector {
  post(address: Address, activity: Message): Promise<SendResult>;
  update(shown: { address: Address; activityId: string }, activity: Message): Promise<SendResult>;
}

export function createConnector(authentication: BotFrameworkAuthentication, botId: string | null): Connector {
  const factory = authentication.createConnectorFactory(botClaims(botId));
  const clientFor = (address: Address) => factory.create(address.serviceUrl);

  return {
    post: (address, activity) =>
      attempt(async () => {
        const { conversations } = await clientFor(address);
        if (address.isGroup) {
          const created = await conversations.createConversation(channelPost(address, activity));
          return { ok: true, activityId: created.activityId, conversationId: created.id };
        }
        const { conversationId } = address;
        const sent = await conversations.sendToConversation(conversationId, addressed(address, activity));
        return { ok: true, activityId: sent.id, conversationId };
      }),
    update: ({ address, activityId }, activity) =>
      attempt(async () => {
        const { conversations } = await clientFor(address);
        const { conversationId } = address;
        await conversations.updateActivity(
          conversationId,
          activityId,
          addressed(address, { ...activity, id: activityId }),
        );
        return { ok: true, activityId, conversationId };
      }),
  };
}

async function attempt(send: () => Promise<SendResult>): Promise<SendResult> {
  try {
    return await send();
  } catch (error) {
    return sendFailure(error);
  }
}

/** A post in a channel begins a conversation; replies to it would stand in its thread. */
function channelPost(address: Address, activity: Message): ConversationParameters {
  const { botId, ownerId, tenantId } = address;
  return {
    isGroup: true,
    bot: { id: botId, name: '' },
    tenantId,
    channelData: { channel: { id: ownerId }, tenant: { id: tenantId } },
    // botbuilder's type wants the fields of an arriving activity, `localTimezone` and `callerId` among them.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- they make no sense in a new post
    activity: addressed(address, activity) as Activity,
  };
}

function addressed(address: Address, activity: Message): Message {
  const { botId, channelUserId, channelId, conversationId, serviceUrl, tenantId, isGroup } = address;
  return {
    ...activity,
    channelId,
    serviceUrl,
    from: { id: botId, name: '' },
    ...(channelUserId && !isGroup && { recipient: { id: channelUserId, name: '' } }),
    conversation: {
      id: conversationId,
      isGroup,
      conversationType: isGroup ? 'channel' : 'personal',
      tenantId,
      name: '',
    },
  };
}
