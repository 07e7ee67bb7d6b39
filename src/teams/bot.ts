import { TeamsActivityHandler } from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { BotDeps } from './bot-deps';
import { onClick } from './handlers/on-click';
import { onContact, rememberContact } from './handlers/on-contact';
import { onInstalled } from './handlers/on-installed';
import { onLeft } from './handlers/on-left';
import { onMessage as onWords, onChannelMessage } from './handlers/on-message';
import { onSignInCode } from './handlers/on-sign-in-code';
import { onSignInExchange } from './handlers/on-sign-in-exchange';
import { onSignInFailure } from './handlers/on-sign-in-failure';
import { beginTurn } from './turn/begin-turn';
import { readClick } from './turn/read-click';
import { readLeft } from './turn/read-left';
import { refusal, respondToClick, respondToSubmit } from './turn/respond';
import { spokenText } from './turn/spoken-text';
import { readWho } from './turn/who';
import { textFor } from './text/text-for';
import { noticeText } from './views/notice-text';
import { newReference } from '../workflows/new-reference';

/** What Teams tells about a sign-in, besides the click that it repeats. */
const signInInvokes = new Map([
  ['signin/tokenExchange', onSignInExchange],
  ['signin/verifyState', onSignInCode],
  ['signin/failure', onSignInFailure],
]);

/**
 * Hands each kind of activity to its handler. botbuilder asks for a class; nothing but the hand-over lives in it.
 */
export class AssistantBot extends TeamsActivityHandler {
  constructor(private readonly deps: BotDeps) {
    super();
    this.onMessage((context) => this.onSaid(context));
    this.onInstallationUpdateAdd((context) => this.onAdded(context));
    this.onConversationUpdate((context) => this.onChanged(context));
    this.onUnrecognizedActivityType(({ activity: { type } }) => {
      deps.log.warn({ reference: newReference(), type }, 'an activity of an unknown type was left alone');
      return Promise.resolve();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    const left = readLeft(context.activity);
    if (left) return onLeft(this.deps, left);
    await super.run(context);
    await this.deps.memory.save(context);
    await onContact(this.deps, context);
  }

  private async onSaid(context: TurnContext): Promise<void> {
    const turn = await beginTurn(this.deps, context);
    if (!turn) return;
    const click = readClick(context.activity);
    if (click) return respondToSubmit(turn, await onClick(this.deps, turn, click));
    const answer = turn.who.scope === 'shared' ? onChannelMessage : onWords;
    await answer(this.deps, turn, spokenText(context.activity));
  }

  private async onAdded(context: TurnContext): Promise<void> {
    const turn = await beginTurn(this.deps, context);
    if (turn) await onInstalled(this.deps, turn);
  }

  /** Says nothing: one install sends this too. But it tells where the bot is. */
  private async onChanged(context: TurnContext): Promise<void> {
    const who = readWho(context.activity);
    if (who) await rememberContact(this.deps, context, who.address);
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name = '' } = context.activity;
    if (name === 'adaptiveCard/action') {
      // The protocol wants HTTP 200 always: with any other the person sees nothing, or an error that is not ours.
      return { status: 200, body: await this.answerClick(context) };
    }
    const onSignIn = signInInvokes.get(name);
    if (!onSignIn) return super.onInvokeActivity(context);
    const turn = await beginTurn(this.deps, context);
    return turn ? onSignIn(this.deps, turn) : { status: 400 };
  }

  private async answerClick(context: TurnContext): Promise<unknown> {
    try {
      const turn = await beginTurn(this.deps, context);
      const click = readClick(context.activity);
      if (!turn) return refusal(400, noticeText(textFor(null), { kind: 'person-unknown' }));
      if (!click) return refusal(400, noticeText(turn.text, { kind: 'unknown-verb' }));
      return await respondToClick(turn, await onClick(this.deps, turn, click));
    } catch (error) {
      const reference = newReference();
      this.deps.log.error({ err: error, reference }, 'a click failed');
      const text = textFor(context.activity.locale ?? null);
      return refusal(500, noticeText(text, { kind: 'something-went-wrong', reference }));
    }
  }
}
