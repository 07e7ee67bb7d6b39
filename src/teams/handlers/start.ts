import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';

/** `start` {}: asks the two questions in a message of its own. */
export const start =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    await deps.memory.askAnew(turn.context, { prefill: {}, hint: 'none' });
    return { kind: 'sent' };
  };
