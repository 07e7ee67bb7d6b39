import type { Activity, ConversationParameters } from 'botbuilder';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Address } from '../../workflows/ports/address';
import type { SendFailure, SendResult } from '../../workflows/ports/messenger';
import type { People } from '../../workflows/ports/store';
import { botClaims } from './bot-claims';
import type { Turns } from './create-turns';
import { isWrongHost, otherHost } from './other-host';
import { readRefusal, sendFailure } from './send-failure';
import { withoutRetry } from './without-retry';

/** A message to be; the connector fills in the rest. */
export type Message = Partial<Activity> & Pick<Activity, 'type'>;

/**
 * Bot Framework's connector service, for messages outside of a turn. One request each, within the limits; who calls
 * decides what is tried again.
 */
export interface Connector {
  post(address: Address, activity: Message): Promise<SendResult>;
  update(shown: { address: Address; activityId: string }, activity: Message): Promise<SendResult>;
}

export interface ConnectorDeps {
  readonly authentication: BotFrameworkAuthentication;
  readonly botId: string | null;
  readonly itsTurn: Turns;
  readonly people: Pick<People, 'otherServiceUrl' | 'moveTo'>;
}

/** A job may take 20 seconds in all; an answer that is later is none. */
const options = { timeout: 15_000 };

export function createConnector(deps: ConnectorDeps): Connector {
  return {
    post: (address, activity) => send(deps, address, (client, at) => post(client, at, activity)),
    async update({ address, activityId }, activity) {
      const sent = await send(deps, address, async ({ conversations }, at) => {
        const { conversationId } = at;
        const updated = addressed(at, { ...activity, id: activityId });
        await conversations.updateActivity(conversationId, activityId, updated, options);
        return { ok: true, activityId, conversationId };
      });
      // Twice is the same as once.
      return !sent.ok && sent.reason === 'no-answer' ? { ...sent, reason: 'again' } : sent;
    },
  };
}

type Send = (client: ConnectorClient, address: Address) => Promise<SendResult>;

async function send(deps: ConnectorDeps, address: Address, attempt: Send): Promise<SendResult> {
  const { tenantId, conversationId } = address;
  // Before its turn: making a client takes longer than the requests are apart.
  const client = await clientFor(deps, address).catch(sendFailure);
  if ('ok' in client) return client;
  const turn = await deps.itsTurn({ tenantId, conversationId });
  if (!turn.ok) {
    return { ok: false, reason: 'again', code: 'OwnRateLimit', retryAfterSeconds: turn.afterSeconds };
  }
  try {
    return await attempt(client, address);
  } catch (error) {
    return isWrongHost(readRefusal(error))
      ? sendElsewhere(deps, address, { attempt, error })
      : sendFailure(error);
  }
}

/** Once: a second answer of the same kind stands. */
async function sendElsewhere(
  deps: ConnectorDeps,
  address: Address,
  { attempt, error }: { readonly attempt: Send; readonly error: unknown },
): Promise<SendResult> {
  const heardFrom = await deps.people.otherServiceUrl(address.tenantId, address.serviceUrl);
  const serviceUrl = otherHost(readRefusal(error), heardFrom);
  if (serviceUrl === undefined || serviceUrl === address.serviceUrl) return sendFailure(error);
  const elsewhere = { ...address, serviceUrl };
  const sent = await attempt(await clientFor(deps, elsewhere), elsewhere).catch(sendFailure);
  if (sent.ok) await deps.people.moveTo(address, serviceUrl);
  return sent;
}

async function clientFor(
  { authentication, botId }: ConnectorDeps,
  address: Address,
): Promise<ConnectorClient> {
  const factory = authentication.createConnectorFactory(botClaims(botId));
  return withoutRetry(await factory.create(address.serviceUrl));
}

/** A success without an id is not believed: nothing could be updated by it, and it may be said of an app that is gone. */
const notConfirmed: SendFailure = {
  ok: false,
  reason: 'not-confirmed',
  code: 'NoActivityId',
  retryAfterSeconds: null,
};

async function post(
  { conversations }: ConnectorClient,
  address: Address,
  activity: Message,
): Promise<SendResult> {
  if (address.isGroup) {
    const created = await conversations.createConversation(channelPost(address, activity), options);
    const { activityId, id: conversationId } = idsOf(created);
    return activityId && conversationId ? { ok: true, activityId, conversationId } : notConfirmed;
  }
  const { conversationId } = address;
  const sent = await conversations.sendToConversation(conversationId, addressed(address, activity), options);
  const { id: activityId } = idsOf(sent);
  return activityId ? { ok: true, activityId, conversationId } : notConfirmed;
}

/** botbuilder's types promise ids, and an answer; an empty body has neither. */
function idsOf(answer: { id?: string; activityId?: string } | undefined) {
  return { id: answer?.id, activityId: answer?.activityId };
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
