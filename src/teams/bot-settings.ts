import type { Rules } from '../workflows/ports/parts';

/** How the bot is set up; from the settings of the deployment. */
export interface BotSettings {
  /** Null where the sandbox runs the bot without a registration. */
  readonly botId: string | null;
  readonly allowedTenants: readonly string[];
  /** Null: each approver is asked in their own chat. */
  readonly approvalsChannelId: string | null;
  /** Where it is asked when nobody decides in time; null: nowhere. */
  readonly escalationChannelId: string | null;
  readonly connectionName: string;
  /** Where people's browsers reach the product; null: cards link to no page of ours. */
  readonly publicUrl: string | null;
  readonly rules: Rules;
  readonly writes: 'delegated' | 'application';
  /** How long an enforced state is given to reach the pages that the user sees. */
  readonly spreadMs: number;
}
