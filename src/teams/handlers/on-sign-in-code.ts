import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';

const Verify = z.object({ state: z.string().min(1).max(200) });

/** `signin/verifyState`: the code from the sign-in page, or that its window was closed (`CancelledByUser`). */
export async function onSignInCode(
  { signIn, log }: BotDeps,
  { context, who, text }: Turn,
): Promise<InvokeResponse> {
  const verify = Verify.safeParse(context.activity.value);
  const signedIn = verify.success && (await signIn.redeem(context.activity, verify.data.state));
  if (!signedIn) log.warn({ person: who.person.id, proof: 'wrong-code' }, 'a sign-in was not accepted');
  const kind = signedIn ? 'signed-in' : 'sign-in-not-finished';
  await context.sendActivity(toActivity(noticeView(text, { kind })));
  // 404 is what botbuilder's own prompt answers to a wrong code.
  return { status: signedIn ? 200 : 404 };
}
