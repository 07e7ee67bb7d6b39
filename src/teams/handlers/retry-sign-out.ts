import { z } from 'zod';
import { retrySignOut as retry } from '../../workflows/retry-sign-out';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { refuseApprover } from './approver-notice';
import { askToSignIn, showCase, whoDecides } from './decide';

const Data = z.object({ caseId: z.string() });

/** `retry-sign-out` {caseId}: for an admin whose role may do what the approver's could not. */
export const retrySignOut =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const retried = await retry(deps, { ...input.data, ...whoDecides(turn) });
    if (retried.ok) return showCase(deps, turn, retried.case);
    switch (retried.reason) {
      case 'already-decided':
        return showCase(deps, turn, retried.case);
      case 'sign-in-needed':
        return askToSignIn(deps, turn);
      case 'no-such-case':
      case 'may-not':
        return refuseApprover(deps, turn, retried);
    }
  };
