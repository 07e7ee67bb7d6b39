import type { Page } from 'playwright-core';
import { z } from 'zod';
import { eventually } from './eventually';

/** What the bot has put at the connector, as the page is told of it. Answers to clicks do not come this way. */
export interface StoredMessages {
  /** Resolves once a message holds all these words. */
  toHold(...words: readonly string[]): Promise<void>;
  /** Resolves once no message holds these words any more: each card of a case is drawn anew by itself. */
  toDrop(words: string): Promise<void>;
  /** Resolves once nothing has come for a while: an update draws its card anew, and closes what was unfolded. */
  toSettle(): Promise<void>;
  /** The newest content of every message, the oldest message first. */
  all(): readonly StoredMessage[];
}

export interface StoredMessage {
  readonly id: string;
  /** The chat or channel. */
  readonly conversationId: string;
  /** Where it is clicked: in a channel the post's own thread. */
  readonly threadId: string;
  /** The whole card as JSON. */
  readonly content: string;
}

const Told = z.object({
  action: z.enum(['createMessage', 'updateMessage']),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    postConversationId: z.string().optional(),
    attachments: z.array(z.unknown()).optional(),
  }),
});

const quietMs = 1500;

/** Listens to the page's WebSocket; to be called before the page is opened. */
export function watchStored(page: Page): StoredMessages {
  const newest = new Map<string, StoredMessage>();
  let lastAt = Date.now();
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const told = Told.safeParse(JSON.parse(payload.toString()));
      if (!told.success) return;
      lastAt = Date.now();
      const { actionConversationId: conversationId, message } = told.data;
      const id = message.messageId;
      const threadId = message.postConversationId ?? newest.get(id)?.threadId ?? conversationId;
      newest.set(id, { id, conversationId, threadId, content: JSON.stringify(message.attachments ?? []) });
    }),
  );
  const all = () => [...newest.values()];
  return {
    all,
    toSettle: () => eventually('no more messages', () => Date.now() - lastAt > quietMs),
    toDrop: (words) =>
      eventually(`no message that holds "${words}"`, () =>
        all().every(({ content }) => !content.includes(words)),
      ),
    async toHold(...words) {
      await eventually(`a message that holds "${words.join('" and "')}"`, () =>
        all().some(({ content }) => words.every((word) => content.includes(word))),
      );
    },
  };
}
