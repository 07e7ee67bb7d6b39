import { shownAs } from '../../workflows/shown-as';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import { noticeView } from '../views/notice-view';
import { requesterCaseView } from '../views/requester-case-view';

/** `status`: how the person's newest case stands, on a card that is kept true like every other. */
export const status =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const { person, address } = turn.who;
    const about = await deps.cases.newestOf(address.tenantId, person.id);
    const view = about
      ? requesterCaseView(turn.text, about, { timezone: address.timezone })
      : noticeView(turn.text, { kind: 'nothing-open' });
    const posted = await turn.context.sendActivity(toActivity(view));
    if (about && posted?.id) {
      await deps.caseCards.add({
        caseId: about.id,
        audience: 'requester',
        address,
        activityId: posted.id,
        shown: shownAs(about, true),
      });
    }
    return { kind: 'sent' };
  };
