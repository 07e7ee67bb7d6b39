import { mayLookAtOthers } from '../../workflows/may-look-at-others';
import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import type { Reply, Turn } from '../turn/turn';
import type { Notice } from '../views/notice';
import { noticeView } from '../views/notice-view';
import { openCasesView } from '../views/open-cases-view';

/** What a card holds and a person reads; the rest is counted. */
const atMost = 10;

/** `cases`: what waits for a decision, for approvers alone. */
export const cases =
  (deps: BotDeps) =>
  async (turn: Turn): Promise<Reply> => {
    const { person, address } = turn.who;
    const notice = await whyNot(deps, person.id);
    if (notice) return { kind: 'refuse', notice };
    const open = await deps.cases.listOpen(address.tenantId, atMost);
    if (open.all === 0) return tell(turn, { kind: 'no-open-cases' });
    await turn.context.sendActivity(toActivity(openCasesView(turn.text, open, address.timezone)));
    return { kind: 'sent' };
  };

async function whyNot(deps: BotDeps, personId: string): Promise<Notice | undefined> {
  const may = await mayLookAtOthers(deps, personId);
  if (may.ok) return undefined;
  return may.reason === 'cannot-be-checked'
    ? { kind: 'may-not-decide', reason: may.reason, why: may.why }
    : { kind: 'cases-are-for-approvers' };
}

async function tell(turn: Turn, notice: Notice): Promise<Reply> {
  await turn.context.sendActivity(toActivity(noticeView(turn.text, notice)));
  return { kind: 'sent' };
}
