import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { answerWith } from './answer-with';
import { SentActivity, createChats } from './chats';
import type { Chats, Sent } from './chats';
import { longestWaitMs } from './eventually';
import { listenOn } from './listen-on';

/** An answer in the place of doing what was asked. */
export interface Refusal {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only requests of this kind; absent: any. */
  readonly on?: Sent['kind'];
  /** Only requests into this conversation, or into the channel of this id; absent: any. */
  readonly in?: string;
  /** Answered so although the message stands there. */
  readonly carriedOut?: boolean;
}

/** A request as it arrived, whatever was answered. */
export interface Arrived {
  readonly kind: Sent['kind'] | 'other';
  readonly conversationId: string;
  readonly at: number;
}

/** Stands for Teams' own service: takes what the bot sends, keeps it as people would see it. */
export interface Connector {
  readonly serviceUrl: string;
  /** Everything that the bot sent and changed, in order. */
  sent(): readonly Sent[];
  /** What a conversation shows now, oldest first. */
  messages(conversationId: string): readonly Sent[];
  /** The first post or update that matches: one that came already, or the next to come. */
  nextPost(matches: (sent: Sent) => boolean): Promise<Sent>;
  /** Resolves when a message of the conversation looks like that now, be it a while ago or later. */
  untilShown(conversationId: string, matches: (sent: Sent) => boolean): Promise<Sent>;
  /** The next `times` requests are answered so. */
  failNext(times: number, refusal: Refusal): void;
  /** What is left of those is forgotten. */
  stopFailing(): void;
  /** Every request from now on is answered so much later. */
  slowDown(ms: number): void;
  arrived(): readonly Arrived[];
  stop(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const chats = createChats();
  const arrived: Arrived[] = [];
  let refusals: Refusal[] = [];
  let slowness = 0;
  const server = createServer(answerWith(answer));
  // As Teams does: Node's own 5 s would end connections while a busy process is about to use them again.
  server.keepAliveTimeout = 120_000;
  const port = await listenOn(server);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    arrived.push({ kind: asked.kind, conversationId: asked.conversationId, at: Date.now() });
    const place = refusals.findIndex((refusal) => concerns(refusal, asked));
    const [refusal] = place < 0 ? [] : refusals.splice(place, 1);
    if (slowness > 0) await delay(slowness);
    const done = refusal && !refusal.carriedOut ? undefined : carryOut(chats, asked);
    const { status, body, headers } = refusal ?? done ?? notFound;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  async function inTime(find: () => Sent | undefined): Promise<Sent> {
    const patience = new AbortController();
    const late = delay(longestWaitMs, undefined, { signal: patience.signal, ref: false }).then(() => {
      throw new Error(`The bot did not send that. It sent:\n${chats.describe()}`);
    });
    late.catch(() => undefined);
    return Promise.race([chats.when(find), late]).finally(() => patience.abort());
  }

  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent: chats.all,
    messages: chats.shownIn,
    nextPost: (matches) => inTime(() => chats.all().find(matches)),
    untilShown: (conversationId, matches) => inTime(() => chats.shownIn(conversationId).find(matches)),
    failNext: (times, refusal) => {
      refusals = [...refusals, ...Array.from({ length: times }, () => refusal)];
    },
    stopFailing: () => {
      refusals = [];
    },
    slowDown: (ms) => {
      slowness = ms;
    },
    arrived: () => arrived,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function concerns({ on, in: place }: Refusal, { kind, conversationId }: Asked): boolean {
  return (on === undefined || on === kind) && (place === undefined || place === conversationId);
}

interface Asked {
  readonly kind: Sent['kind'] | 'other';
  readonly conversationId: string;
  readonly activityId: string;
  /** Begins a conversation. */
  readonly isNew: boolean;
  readonly body: unknown;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = '', url = '' } = request;
  const [, conversationId = '', activityId = ''] =
    /^\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/.exec(url) ?? [];
  const known = url.startsWith('/v3/conversations');
  const kind = known && method === 'PUT' ? 'update' : known && method === 'POST' ? 'post' : 'other';
  const body = kind === 'other' ? undefined : await json(request);
  return {
    kind,
    conversationId: decodeURIComponent(conversationId) || channelOf(body),
    activityId: decodeURIComponent(activityId),
    isNew: conversationId === '',
    body,
  };
}

const NewPost = z.object({ channelData: z.object({ channel: z.object({ id: z.string() }) }) });

/** A new post in a channel has no conversation yet. */
function channelOf(body: unknown): string {
  return NewPost.safeParse(body).data?.channelData.channel.id ?? '';
}

function carryOut(
  chats: Chats,
  { kind, conversationId, activityId, isNew, body }: Asked,
): Refusal | undefined {
  if (kind === 'other') return undefined;
  if (isNew) return begin(chats, body);
  const activity = SentActivity.parse(body);
  if (kind === 'post') return { status: 201, body: { id: chats.post(conversationId, activity).activityId } };
  const updated = chats.update(conversationId, activityId, activity);
  return updated && { status: 200, body: { id: activityId } };
}

/** A new post in a channel is a conversation of its own, named after the post. */
function begin(chats: Chats, body: unknown): Refusal | undefined {
  const { conversationId, activityId } = chats.begin(body);
  return { status: 201, body: { id: conversationId, activityId } };
}

const notFound: Refusal = {
  status: 404,
  body: { error: { code: 'ActivityNotFoundInConversation', message: 'Not found.' } },
};
