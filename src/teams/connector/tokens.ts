import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Tokens } from '../../workflows/ports/tokens';
import type { BotSettings } from '../bot-settings';
import { askTokenService } from './ask-token-service';
import { botClaims } from './bot-claims';

const channel = 'msteams';

/** "Not signed in" is a 404 with or without a body, of which the client makes an empty object or nothing at all. */
const Token = z.object({ token: z.string().min(1) });

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
      const answer = Token.safeParse(given);
      return answer.success ? { kind: 'delegated', value: answer.data.token } : undefined;
    },
    async forget({ channelUserId }) {
      await askTokenService(async () => (await client()).signOutUser(channelUserId, connectionName, channel));
    },
  };
}
