import { z } from 'zod';
import { answerSwitch } from '../../workflows/answer-switch';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { keptText } from '../understanding/kept-text';
import { refuseApprover } from './approver-notice';
import { showCase, whoDecides } from './decide';

const Data = z.object({ caseId: z.string(), reason: z.string().trim().max(500).optional() });

/** `switch-is-on` {caseId} and `switch-is-off` {caseId, reason?}: an admin says how the tenant switch stands. */
const answer =
  (allowed: boolean) =>
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const { caseId, reason } = input.data;
    const because = allowed || !reason ? null : keptText(reason);
    const click = { caseId, ...whoDecides(turn), allowed, reason: because };
    const answered = await answerSwitch(deps, click);
    if (answered.ok) return showCase(deps, turn, answered.case);
    switch (answered.reason) {
      case 'already-decided':
        return {
          kind: 'refuse',
          notice: { kind: 'already-decided', case: answered.case, timezone: turn.who.address.timezone },
        };
      case 'no-such-case':
      case 'may-not':
        return refuseApprover(deps, turn, answered);
    }
  };

export const switchIsOn = answer(true);
export const switchIsOff = answer(false);
