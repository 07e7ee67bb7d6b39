import type { Parts } from '../workflows/ports/parts';
import type { SignIn } from './connector/sign-in';
import type { BotSettings } from './bot-settings';
import type { CheckLimit } from './check-limit';
import type { Memory } from './memory';
import type { Once } from './once';
import type { RefusalLimit } from './refusal-limit';

/** What the handlers of the bot work with. */
export interface BotDeps extends Parts {
  readonly settings: BotSettings;
  readonly memory: Memory;
  readonly once: Once;
  readonly signIn: SignIn;
  readonly checkLimit: CheckLimit;
  readonly refusalLimit: RefusalLimit;
}
