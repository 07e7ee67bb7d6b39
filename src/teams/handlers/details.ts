import { z } from 'zod';
import type { Case } from '../../cases/case';
import { checkApprover } from '../../workflows/check-approver';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { approverCaseView } from '../views/approver-case-view';
import { approverDetailsView } from '../views/approver-details-view';
import { refuseApprover } from './approver-notice';
import { postCaseCard } from './post-case-card';

const Data = z.object({ caseId: z.string() });

/** `details` {caseId}: the evidence, answered to the checked approver alone: everybody reads the channel's card. */
export const details =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const { person, address } = turn.who;
    const { tenantId } = address;
    const click = { ...input.data, action: 'details', tenantId, personId: person.id } as const;
    const checked = await checkApprover(deps, click);
    if (!checked.ok) return refuseApprover(deps, turn, checked);
    const { timezone } = address;
    const { writes, rules } = deps.settings;
    const options = { timezone, writes, ...rules };
    if (await isElsewhere(deps, turn, checked.case)) {
      const view = approverCaseView(turn.text, checked.case, options);
      return postCaseCard(deps, turn, { about: checked.case, audience: 'approvers', view });
    }
    return { kind: 'only-for-you', view: approverDetailsView(turn.text, checked.case, options) };
  };

/**
 * Whether the button stands on something else than the case's own card, such as the list of open cases: that stays, and
 * the case gets a message of its own. In a channel each request has its post already.
 */
async function isElsewhere({ caseCards }: BotDeps, { who, context }: Turn, { id }: Case): Promise<boolean> {
  if (who.scope === 'shared') return false;
  const { replyToId } = context.activity;
  return (await caseCards.of(id)).every(({ activityId }) => activityId !== replyToId);
}
