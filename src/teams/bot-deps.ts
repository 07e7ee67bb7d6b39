import type { Parts } from '../workflows/ports/parts';
import type { SignIn } from './connector/sign-in';
import type { Memory } from './memory';

export interface BotSettings {
  /** Null where the sandbox runs the bot without a registration. */
  readonly botId: string | null;
  readonly allowedTenants: readonly string[];
  readonly approvalsChannelId: string;
  readonly connectionName: string;
  readonly writes: 'delegated' | 'application';
}

/** What the handlers of the bot work with. */
export interface BotDeps extends Parts {
  readonly settings: BotSettings;
  readonly memory: Memory;
  readonly signIn: SignIn;
}
