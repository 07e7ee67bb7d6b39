import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';
import { requesterCaseView } from '../views/requester-case-view';
import { postCaseCard } from './post-case-card';

/** `status`: how the person's newest case stands, on a card that is kept true like every other. */
export const status =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const { person, address } = turn.who;
    const about = await deps.cases.newestOf(address.tenantId, person.id);
    if (!about) {
      await turn.context.sendActivity(toActivity(noticeView(turn.text, { kind: 'nothing-open' })));
      return { kind: 'sent' };
    }
    const { spreadMs } = deps.settings;
    const view = requesterCaseView(turn.text, about, {
      timezone: address.timezone,
      clocks: deps.rules.clocks,
      spreadMs,
    });
    return postCaseCard(deps, turn, { about, audience: 'requester', view });
  };
