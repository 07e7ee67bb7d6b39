import { z } from 'zod';
import { ssoTokenFor } from '../../src/sandbox/tokens/exchange-token';
import type { Asked } from './case-flow';
import { cardOf } from './read-card';
import { approvalsChannelId } from './start-bot';
import type { Bot } from './start-bot';
import { person } from './talk';
import type { Seat } from './talk';

const Answer = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z
    .object({ buttons: z.array(z.object({ type: z.string(), value: z.string() })).default([]) })
    .nullable()
    .catch(null),
});
type Answer = z.infer<typeof Answer>;

export const loginRequest = { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest' };
export const signInButton = { statusCode: 412, type: 'application/vnd.microsoft.error.preconditionFailed' };

/** The approval as Teams sends it; after a sign-in the same click, with the proof in it. */
export async function approve(seat: Seat, { post }: Asked, [key, proof = {}]: [string, object?]) {
  const data = { ...cardOf(post).dataOf('approve'), afterwards: 'keep' };
  const action = { type: 'Action.Execute', verb: 'approve', data };
  const turn = await person(seat, key)
    .inChannel(approvalsChannelId)
    .sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual', ...proof },
      conversation: { id: post.conversationId, conversationType: 'channel' },
      replyToId: post.activityId,
    });
  expect(turn.status).toBe(200);
  return Answer.parse(turn.body);
}

/** What Teams brings for single sign-on: its own token of that person. */
export function proofOf(bot: Bot, key: string) {
  return { authentication: { token: ssoTokenFor(person(bot, key).id) } };
}

/** Opens the page behind the button, and reads the code that it shows. */
export async function codeBehind({ value }: Answer): Promise<string> {
  const page = await (await fetch(value?.buttons[0]?.value ?? '')).text();
  return /<p id="code">(\d+)</.exec(page)?.[1] ?? '';
}

/** Who changed the requester's account. */
export function writersOf({ sandbox }: Bot, { requester }: Asked): readonly string[] {
  return sandbox.requests
    .entries()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requester.id))
    .map(({ holder }) => holder);
}
