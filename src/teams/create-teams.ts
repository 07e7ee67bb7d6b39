import { CloudAdapter } from 'botbuilder';
import type { Response, TurnContext } from 'botbuilder';
import type { Messenger } from '../workflows/ports/messenger';
import { newReference } from '../workflows/new-reference';
import type { Parts } from '../workflows/ports/parts';
import type { SendLimits } from '../workflows/ports/send-limits';
import type { People } from '../workflows/ports/store';
import type { Tokens } from '../workflows/ports/tokens';
import { AssistantBot } from './bot';
import type { BotSettings } from './bot-settings';
import { toActivity } from './cards/to-activity';
import { createCheckLimit } from './check-limit';
import { botIdOf, callerIssuerOf, createAuthentication } from './connector/authentication';
import type { BotIdentity } from './connector/authentication';
import { createConnector } from './connector/connector';
import { countReplies } from './connector/count-replies';
import { createTurns } from './connector/create-turns';
import { reuseClients } from './connector/reuse-clients';
import { sendReplies } from './connector/send-replies';
import { createSignIn } from './connector/sign-in';
import { createTokens } from './connector/tokens';
import { createMemory } from './memory';
import { createMessenger } from './messenger';
import { createOnce } from './once';
import { createRefusalLimit } from './refusal-limit';
import { measuredTurn } from './turn/measured-turn';
import { takeActivity } from './take-activity';
import type { HttpRequest } from './take-activity';
import { textFor } from './text/text-for';
import { noticeView } from './views/notice-view';

export interface TeamsOptions {
  readonly identity: BotIdentity;
  readonly settings: Omit<BotSettings, 'botId'>;
  readonly now: () => Date;
  readonly sendLimits: SendLimits;
  readonly sendsPerSecond: number;
  readonly people: People;
}

/** Microsoft Teams: what the workflows send through, and the bot once they are there. */
export interface Teams {
  readonly messenger: Messenger;
  readonly tokens: Tokens;
  /** Takes the activities that arrive over HTTP. */
  readonly listen: (parts: Parts) => (req: HttpRequest, res: Response) => Promise<void>;
}

export function createTeams({ identity, now, people, ...options }: TeamsOptions): Teams {
  const authentication = reuseClients(createAuthentication(identity));
  const settings: BotSettings = { ...options.settings, botId: botIdOf(identity) };
  const { botId } = settings;
  const { sendLimits, sendsPerSecond } = options;
  const connector = createConnector({
    authentication,
    botId,
    itsTurn: createTurns(sendLimits, sendsPerSecond),
    people,
  });
  return {
    messenger: createMessenger(connector, settings, now),
    tokens: createTokens(authentication, settings),
    listen(parts) {
      const adapter = new CloudAdapter(authentication);
      adapter.use(sendReplies(adapter, countReplies(sendLimits)));
      const signIn = createSignIn(authentication, settings);
      const memory = createMemory(parts.botState);
      const once = createOnce(parts.botState);
      const { checksPerMinute } = parts.rules;
      const checkLimit = createCheckLimit(checksPerMinute, () => performance.now());
      const refusalLimit = createRefusalLimit(checksPerMinute, () => performance.now());
      const bot = new AssistantBot({ ...parts, settings, memory, once, signIn, checkLimit, refusalLimit });
      adapter.onTurnError = (context, error) => tellOfFailure(parts, context, error);
      const { allowedTenants } = settings;
      const admission = { authentication, issuer: callerIssuerOf(identity), allowedTenants, log: parts.log };
      return takeActivity(admission, (req, res) =>
        adapter.process(req, res, (context) =>
          measuredTurn(parts.telemetry, context, () => bot.run(context)),
        ),
      );
    },
  };
}

/** The last resort of a turn: the person learns that nothing was done, with a reference that stands in the log. */
async function tellOfFailure({ log }: Parts, context: TurnContext, error: unknown): Promise<void> {
  const reference = newReference();
  log.error({ err: error, reference, type: context.activity.type }, 'a turn failed');
  const text = textFor(context.activity.locale ?? null);
  try {
    await context.sendActivity(toActivity(noticeView(text, { kind: 'something-went-wrong', reference })));
  } catch (cause) {
    log.error({ err: cause, reference }, 'the person could not be told that the turn failed');
  }
}
