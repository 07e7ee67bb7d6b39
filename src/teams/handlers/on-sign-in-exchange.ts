import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Turn } from '../turn/turn';
import { noticeText } from '../views/notice-text';
import { noticeView } from '../views/notice-view';

const Exchange = z.object({
  id: z.string().min(1).max(200),
  connectionName: z.string(),
  token: z.string().min(1),
});

/**
 * `signin/tokenExchange`: single sign-on after a sign-in card. Every client of the person sends it, with the same id:
 * the first that succeeds counts, the others are dropped. One that fails is told so each time, or the client that
 * the person looks at would show no button.
 */
export async function onSignInExchange(
  { settings, signIn, once, log }: BotDeps,
  { context, who, text }: Turn,
): Promise<InvokeResponse> {
  const asked = Exchange.safeParse(context.activity.value);
  if (!asked.success || asked.data.connectionName !== settings.connectionName) return { status: 400 };
  const { id, connectionName, token } = asked.data;
  const about = `sign-in/${who.address.tenantId}/${who.person.id}`;
  const accepted: InvokeResponse = { status: 200, body: { id, connectionName } };
  if (await once.has(about, id)) return accepted;
  if (!(await signIn.exchange(context.activity, token))) {
    log.warn({ person: who.person.id, proof: 'not-exchanged' }, 'a sign-in was not accepted');
    const failureDetail = noticeText(text, { kind: 'sign-in-needed' });
    return { status: 412, body: { id, connectionName, failureDetail } };
  }
  if (await once.isFirst(about, id)) {
    await context.sendActivity(toActivity(noticeView(text, { kind: 'signed-in' })));
  }
  return accepted;
}
