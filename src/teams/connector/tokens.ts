import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Tokens } from '../../workflows/ports/tokens';
import type { BotSettings } from '../bot-settings';
import { askTokenService } from './ask-token-service';
import { botClaims } from './bot-claims';
import { readToken } from './read-token';

const channel = 'msteams';

/** Asks the Bot Framework token service, which keeps and renews the approvers' tokens. */
export function createTokens(
  authentication: BotFrameworkAuthentication,
  { botId, connectionName, writes }: BotSettings,
): Tokens {
  const client = () => authentication.createUserTokenClient(botClaims(botId));
  return {
    async forApprover({ channelUserId }) {
      if (writes === 'application') return { kind: 'application' };
      const given = await askTokenService(async () =>
        (await client()).getUserToken(channelUserId, connectionName, channel, ''),
      );
      const value = readToken(given);
      return value === undefined ? undefined : { kind: 'delegated', value };
    },
    async forget({ channelUserId }) {
      await askTokenService(async () => (await client()).signOutUser(channelUserId, connectionName, channel));
    },
  };
}
