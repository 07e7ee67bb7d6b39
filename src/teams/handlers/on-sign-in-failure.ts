import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';

const Failure = z.object({ code: z.string().max(100) }).catch({ code: 'unknown' });

/** Teams' words for: the person has not added the app, so that there is nothing to sign in to. */
const withoutApp: readonly string[] = ['installedappnotfound', 'installappfailed'];

/** Every client of the person tells, and again with each try: more than one message about it would be a nuisance. */
const quietMs = 10 * 60_000;

/** `signin/failure`: single sign-on failed in the client, which shows the person nothing for most of the codes. */
export async function onSignInFailure(
  { once, log, now }: BotDeps,
  { context, who, text }: Turn,
): Promise<InvokeResponse> {
  const { code } = Failure.parse(context.activity.value);
  log.warn({ code, person: who.person.id }, 'sign-in failed');
  const about = `sign-in-failed/${who.address.conversationId}/${who.person.id}`;
  const kind = withoutApp.includes(code) ? 'sign-in-needs-app' : 'sign-in-failed';
  if (await once.isFirst(about, `${kind} ${Math.floor(now().getTime() / quietMs)}`)) {
    await context.sendActivity(toActivity(noticeView(text, { kind })));
  }
  return { status: 200 };
}
