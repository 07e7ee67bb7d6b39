import type { Case } from '../../cases/case';
import type { Audience } from '../../cases/effect';
import { shownAs } from '../../workflows/shown-as';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import type { View } from '../views/view';

interface CaseCardToPost {
  readonly about: Case;
  readonly audience: Audience;
  readonly view: View;
}

/** Shows a case in a message of its own in this chat, which is kept true like every other card of the case. */
export async function postCaseCard(
  { caseCards }: BotDeps,
  { context, who }: Turn,
  { about, audience, view }: CaseCardToPost,
): Promise<Reply> {
  const posted = await context.sendActivity(toActivity(view));
  if (posted?.id) {
    const { address } = who;
    const shown = shownAs(about, true);
    await caseCards.add({ caseId: about.id, audience, address, activityId: posted.id, shown });
  }
  return { kind: 'sent' };
}
