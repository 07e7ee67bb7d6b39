import { z } from 'zod';
import { revertCase } from '../../workflows/revert-case';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { refuseApprover } from './approver-notice';
import { askToSignIn, showCase, whoDecides } from './decide';

const Data = z.object({ caseId: z.string() });

/** `revert` {caseId}: sets the state back where that could not be done by itself. */
export const revert =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const reverted = await revertCase(deps, { ...input.data, ...whoDecides(turn) });
    if (reverted.ok) return showCase(deps, turn, reverted.case);
    switch (reverted.reason) {
      case 'nothing-to-do':
        return showCase(deps, turn, reverted.case);
      case 'sign-in-needed':
        return askToSignIn(deps, turn);
      case 'no-such-case':
      case 'may-not':
        return refuseApprover(deps, turn, reverted);
    }
  };
