import { z } from 'zod';

/** What matters of an activity that the bot sends. */
export const SentActivity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  recipient: z.looseObject({ id: z.string() }).optional(),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) }))
    .optional(),
});
export type SentActivity = z.infer<typeof SentActivity>;

export interface Sent {
  readonly kind: 'post' | 'update';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: SentActivity;
}

export type Chats = ReturnType<typeof createChats>;

const NewConversation = z.object({
  isGroup: z.literal(true),
  channelData: z.object({ channel: z.object({ id: z.string() }) }),
  activity: SentActivity,
});

/** The conversations as Teams keeps them: what was sent, and what each message shows now. */
export function createChats() {
  const all: Sent[] = [];
  const shown = new Map<string, Sent>();
  let watchers: (() => void)[] = [];

  function keep(sent: Sent): Sent {
    all.push(sent);
    shown.set(`${sent.conversationId} ${sent.activityId}`, sent);
    for (const look of watchers) look();
    return sent;
  }
  const newId = () => String(1_700_000_000_000 + all.length);

  return {
    all: (): readonly Sent[] => all,
    shownIn: (conversationId: string): readonly Sent[] =>
      [...shown.values()].filter((sent) => sent.conversationId === conversationId),
    post: (conversationId: string, activity: SentActivity): Sent =>
      keep({ kind: 'post', conversationId, activityId: newId(), activity }),
    begin(body: unknown): Sent {
      const { channelData, activity } = NewConversation.parse(body);
      const activityId = newId();
      const conversationId = `${channelData.channel.id};messageid=${activityId}`;
      return keep({ kind: 'post', conversationId, activityId, activity });
    },
    /** Undefined where there is no such message. */
    update: (conversationId: string, activityId: string, activity: SentActivity): Sent | undefined =>
      shown.has(`${conversationId} ${activityId}`)
        ? keep({ kind: 'update', conversationId, activityId, activity })
        : undefined,
    /** Resolves to what `find` finds, now or after any later message. */
    when: (find: () => Sent | undefined): Promise<Sent> =>
      new Promise((resolve) => {
        const look = () => {
          const found = find();
          if (!found) return;
          watchers = watchers.filter((watcher) => watcher !== look);
          resolve(found);
        };
        watchers.push(look);
        look();
      }),
    describe: (): string =>
      all
        .map(({ kind, conversationId, activity }) => `${kind} ${conversationId}: ${activity.summary ?? ''}`)
        .join('\n'),
  };
}
