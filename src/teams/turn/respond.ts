import type { Card } from '../cards/card';
import { toActivity, toMessage } from '../cards/to-activity';
import { renderCard } from '../cards/render-card';
import { noticeText } from '../views/notice-text';
import { noticeView } from '../views/notice-view';
import type { Reply, Turn } from './turn';

/** The body of an answer to `adaptiveCard/action`: the HTTP status is 200 always, the real one stands in here. */
export interface CardAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/**
 * The answer to a click. Bot Framework shows it to the person who clicked and does not keep it, so a card that is
 * meant for everybody is put in the message too.
 */
export async function respondToClick(turn: Turn, reply: Reply): Promise<CardAnswer> {
  const { text } = turn;
  switch (reply.kind) {
    case 'replace':
      return card(await updateClicked(turn, reply));
    case 'only-for-you':
      return card(renderCard(reply.view));
    case 'refuse':
      return reply.view ? card(renderCard(reply.view)) : refusal(400, noticeText(text, reply.notice));
    case 'sign-in':
      return {
        statusCode: 401,
        type: 'application/vnd.microsoft.activity.loginRequest',
        value: reply.card,
      };
    case 'sign-in-refused':
      return signInRefused(reply.why, noticeText(text, { kind: 'sign-in-needed' }));
    case 'sent':
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: text.t('notice.sent'),
      };
  }
}

/** The same for clients that send a message in place of an invoke: what is said comes as a message. */
export async function respondToSubmit(turn: Turn, reply: Reply): Promise<void> {
  const { context, text } = turn;
  if (turn.who.scope === 'shared' && isForOne(reply)) {
    // A message here is read by everybody, and such a client has no way to show it to one alone.
    await context.sendActivity(toActivity(noticeView(text, { kind: 'not-before-everybody' })));
    return;
  }
  switch (reply.kind) {
    case 'replace':
      await updateClicked(turn, reply);
      return;
    case 'only-for-you':
      await context.sendActivity(toActivity(reply.view));
      return;
    case 'refuse':
      await context.sendActivity(toActivity(noticeView(text, reply.notice)));
      return;
    case 'sign-in':
      await context.sendActivity({
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.oauth', content: reply.card }],
      });
      return;
    // Such a client brings no proof with a click.
    case 'sign-in-refused':
    case 'sent':
  }
}

function isForOne({ kind }: Reply): boolean {
  return kind === 'only-for-you' || kind === 'refuse' || kind === 'sign-in';
}

/** The proof of a sign-in was no good: the client asks for it again, or shows the sign-in button. */
function signInRefused(why: 'wrong-code' | 'not-exchanged', message: string): CardAnswer {
  return why === 'wrong-code'
    ? { statusCode: 401, type: 'application/vnd.microsoft.error.incorrectAuthCode', value: null }
    : {
        statusCode: 412,
        type: 'application/vnd.microsoft.error.preconditionFailed',
        value: { code: 'PreconditionFailed', message },
      };
}

/** A line in red under the card. */
export function refusal(statusCode: 400 | 500, message: string): CardAnswer {
  const code = statusCode === 400 ? 'BadRequest' : 'InternalServerError';
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}

/** Answers the card that the message shows from now on. */
async function updateClicked(
  { context }: Turn,
  { view, next }: Extract<Reply, { kind: 'replace' }>,
): Promise<Card> {
  const { replyToId } = context.activity;
  const shown = renderCard(view);
  const activity = toMessage(view, shown);
  await (replyToId ? context.updateActivity({ ...activity, id: replyToId }) : context.sendActivity(activity));
  next?.();
  return shown;
}

function card(value: object): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}
