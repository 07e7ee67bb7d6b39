import { z } from 'zod';
import type { Persona } from '../../src/sandbox/persona';

/**
 * The Playground's own interface, which its page uses. Undocumented: the version is pinned. With it somebody else than
 * the seat's owner can click, which the page does not offer.
 */
export interface Playground {
  /** Writes a message in the 1:1 chat; its id. */
  say(text: string): Promise<string>;
  /** Clicks a button of a message. */
  click(click: Click): Promise<ClickAnswer>;
}

export interface Click {
  readonly verb: string;
  readonly data: object;
  readonly messageId: string;
  /** Instead of the seat's owner. */
  readonly as?: Persona;
  /** Instead of the 1:1 chat. */
  readonly threadId?: string;
}

const Sent = z.object({ messageId: z.string() });
const ClickAnswer = z.object({ type: z.string(), value: z.unknown() });
export type ClickAnswer = z.infer<typeof ClickAnswer>;

export function playgroundAt(url: string, seat: 'user' | 'admin', owner: Persona): Playground {
  const personal = `personal-${seat}-seat-${owner.key}`;
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    async say(text) {
      const message = { from: { id: owner.id }, text, textFormat: 'plain' };
      return Sent.parse(await post(`/_conversation/v1/conversations/${personal}/messages`, message))
        .messageId;
    },
    async click({ verb, data, messageId, as = owner, threadId = personal }) {
      const invoke = {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        from: { id: as.id },
        conversation: { id: threadId },
        replyToId: messageId,
      };
      return ClickAnswer.parse(await post('/_conversation/v1/invoke', invoke));
    },
  };
}
