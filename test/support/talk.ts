import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import { SANDBOX_TENANT_ID } from '../../src/sandbox/start-sandbox';
import type { Sent } from './chats';
import type { Connector } from './connector';
import { cardOf, hasCard } from './read-card';
import type { ReadCard } from './read-card';

/** Where the bot is, and where its answers arrive. */
export interface Seat {
  readonly url: string;
  readonly connector: Connector;
  /** Sent with each activity, such as the token of a Bot Framework that asks for one. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Who {
  readonly id: string;
  readonly displayName: string;
  /** What the client speaks; English where it is not said. */
  readonly locale?: string;
}

/** How the bot answered one request. */
export interface Turn {
  readonly status: number;
  readonly body: unknown;
  /** The messages that it sent into this conversation meanwhile; updates are not among them. */
  readonly sent: readonly Sent[];
}

/** How a click was answered: always HTTP 200, the rest stands inside. */
export interface ClickTurn extends Turn {
  readonly code: number;
  readonly type: string;
  /** What is said in red, or in grey, under the card; empty where a card came. */
  readonly said: string;
  /** The card that the person sees in place of the one clicked. */
  readonly card: ReadCard;
}

export interface Person extends Who {
  readonly conversationId: string;
  says(text: string, more?: object): Promise<Turn>;
  /** Sends a verb with exactly these data, whether or not a card offers that. */
  clicks(verb: string, data: object, where?: { readonly on?: Sent }): Promise<ClickTurn>;
  /** Uses a button that the message has, with what was typed and chosen beside it. */
  presses(message: Sent, verb: string, inputs?: object): Promise<ClickTurn>;
  /** What a client without Action.Execute sends: a message with the button's data. */
  submits(message: Sent, verb: string, inputs?: object): Promise<Turn>;
  installs(): Promise<Turn>;
  /** Sends any activity, filled up to what Teams would send. */
  sends(activity: object): Promise<Turn>;
  messages(): readonly Sent[];
  /** The same person in a channel. */
  inChannel(channelId: string): Person;
}

interface Place {
  readonly conversation: { readonly id: string; readonly conversationType: 'personal' | 'channel' };
  readonly channelData: object;
}

/** A persona of the sandbox, or anybody, in the 1:1 chat with the bot. */
export function person(seat: Seat, who: string | Who): Person {
  const { id, displayName, locale = 'en-US' }: Who = typeof who === 'string' ? getPersona(who) : who;
  return at(seat, { id, displayName, locale }, personalChat(id));
}

function personalChat(id: string): Place {
  return { conversation: { id: `a:chat/${id}`, conversationType: 'personal' }, channelData: {} };
}

function channel(id: string, threadOf = ''): Place {
  const conversation = { id: threadOf || id, conversationType: 'channel' } as const;
  const team = { id: `${id}-team`, aadGroupId: randomUUID(), name: 'IT' };
  return { conversation, channelData: { team, channel: { id } } };
}

function at(seat: Seat, who: Who, place: Place): Person {
  const conversationId = place.conversation.id;
  const sends = (activity: object, from = place) => send(seat, toActivity(seat, who, from), activity);
  const invokes = async (verb: string, data: object, on?: Sent) => {
    const action = { type: 'Action.Execute', verb, data };
    const value = { action, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, ...(on && replyTo(on)) };
    return toClickTurn(await sends(invoke, whereOf(place, on)));
  };
  return {
    ...who,
    conversationId,
    sends,
    says: (text, more = {}) => sends({ type: 'message', text, textFormat: 'plain', ...more }),
    clicks: (verb, data, { on } = {}) => invokes(verb, data, on),
    presses: async (on, verb, inputs = {}) => invokes(verb, { ...cardOf(on).dataOf(verb), ...inputs }, on),
    submits: async (on, verb, inputs = {}) => {
      const value = { ...cardOf(on).dataOf(verb), verb, ...inputs };
      return sends({ type: 'message', value, ...replyTo(on) }, whereOf(place, on));
    },
    installs: () => sends({ type: 'installationUpdate', action: 'add' }),
    messages: () => seat.connector.messages(conversationId),
    inChannel: (id) => at(seat, who, channel(id)),
  };
}

function replyTo({ activityId }: Sent) {
  return { replyToId: activityId };
}

/** A click in a channel names the thread of the post. */
function whereOf(place: Place, on: Sent | undefined): Place {
  return on ? { ...place, conversation: { ...place.conversation, id: on.conversationId } } : place;
}

function toActivity({ connector }: Seat, { id, displayName, locale }: Who, place: Place): object {
  const tenantId = SANDBOX_TENANT_ID;
  const timezone = 'Europe/Berlin';
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: `29:${id}`, name: displayName, aadObjectId: id },
    recipient: { id: '28:app-password-check', name: 'App Password Check' },
    conversation: { tenantId, ...place.conversation },
    channelData: { tenant: { id: tenantId }, ...place.channelData },
    locale,
    localTimezone: timezone,
    entities: [{ type: 'clientInfo', locale, country: 'US', platform: 'Web', timezone }],
  };
}

async function send({ url, connector, headers }: Seat, base: object, activity: object): Promise<Turn> {
  const whole: Record<string, unknown> = { ...base, ...activity };
  const { conversation } = z.object({ conversation: z.object({ id: z.string() }) }).parse(whole);
  const before = connector.sent().length;
  const { status, body } = await postActivity(url, JSON.stringify(whole), headers);
  const sent = connector
    .sent()
    .slice(before)
    .filter(({ kind, conversationId }) => kind === 'post' && conversationId === conversation.id);
  return { status, body, sent };
}

/** One request to the bot's endpoint, whatever its body. */
export async function postActivity(
  url: string,
  body: string | null,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: parse(await response.text()) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const Inner = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.union([z.string(), z.record(z.string(), z.unknown())]),
});
const InnerError = z.object({ code: z.string(), message: z.string() });

function toClickTurn(turn: Turn): ClickTurn {
  const { statusCode, type, value } = Inner.parse(turn.body);
  const error = InnerError.safeParse(value);
  return {
    ...turn,
    code: statusCode,
    type,
    said: typeof value === 'string' ? value : (error.data?.message ?? ''),
    card: cardOf(typeof value === 'string' || error.success ? {} : value),
  };
}

/** The one message that a turn sent. */
export function only({ sent }: Turn): Sent {
  const [first, ...rest] = sent;
  if (!first || rest.length > 0) throw new Error(`One message was expected, ${sent.length} came.`);
  return first;
}

/** A way forward: a button, or at least words. */
export function leadsOn(message: Sent): boolean {
  if (!hasCard(message)) return (message.activity.text ?? '').length > 0;
  const { verbs, text } = cardOf(message);
  return verbs.length > 0 || text.length > 0;
}
