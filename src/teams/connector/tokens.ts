import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Tokens } from '../../workflows/ports/tokens';
import type { BotSettings } from '../bot-deps';
import { botClaims } from './bot-claims';

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
      const tokens = await client();
      const answer = await tokens.getUserToken(channelUserId, connectionName, channel, '');
      // The service answers 404 for "not signed in", which the client turns into an empty object.
      return answer.token ? { kind: 'delegated', value: answer.token } : undefined;
    },
    async forget({ channelUserId }) {
      await (await client()).signOutUser(channelUserId, connectionName, channel);
    },
  };
}
