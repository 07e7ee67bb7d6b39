import type { GraphProbe } from '../../graph/create-probe';
import type { BotFrameworkProbe } from '../../teams/connector/probe-bot-framework';
import { found } from '../check';
import type { Found } from '../check';

/** Real tokens, newly acquired: one to read with, one to send with. */
export async function checkCredentials(graph: GraphProbe, bot: BotFrameworkProbe): Promise<readonly Found[]> {
  const [token, own] = await Promise.all([graph.token(), bot.ownToken()]);
  return [
    token.ok ? found('ok', 'token-granted') : found('failed', 'token-refused', { why: token.code }),
    own === 'not-needed'
      ? found('skipped', 'bot-token-not-needed')
      : own.ok
        ? found('ok', 'bot-token-granted')
        : found('failed', 'bot-token-refused', { why: own.code }),
  ];
}
