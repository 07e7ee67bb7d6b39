import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Tokens } from '../../workflows/ports/tokens';
import type { BotSettings } from '../bot-settings';
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
      const tokens = await client();
      const answer = Token.safeParse(await tokens.getUserToken(channelUserId, connectionName, channel, ''));
      return answer.success ? { kind: 'delegated', value: answer.data.token } : undefined;
    },
    async forget({ channelUserId }) {
      await (await client()).signOutUser(channelUserId, connectionName, channel);
    },
  };
}
