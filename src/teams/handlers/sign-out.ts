import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';
import { whoDecides } from './decide';

/** `sign out`: the token service forgets the person's permission to write. */
export const signOut =
  ({ tokens }: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    await tokens.forget(whoDecides(turn).by);
    await turn.context.sendActivity(toActivity(noticeView(turn.text, { kind: 'signed-out' })));
    return { kind: 'sent' };
  };
