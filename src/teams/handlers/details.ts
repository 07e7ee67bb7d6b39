import { z } from 'zod';
import { checkApprover } from '../../workflows/check-approver';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { approverDetailsView } from '../views/approver-details-view';
import { approverNotice } from './approver-notice';

const Data = z.object({ caseId: z.string() });

/** `details` {caseId}: the evidence, answered to the checked approver alone: everybody reads the channel's card. */
export const details =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const { person, address } = turn.who;
    const click = { ...input.data, tenantId: address.tenantId, personId: person.id };
    const checked = await checkApprover(deps, click);
    if (!checked.ok) return { kind: 'refuse', notice: approverNotice(checked) };
    const { timezone } = address;
    const { writes, rules } = deps.settings;
    return {
      kind: 'only-for-you',
      view: approverDetailsView(turn.text, checked.case, { timezone, writes, ...rules }),
    };
  };
