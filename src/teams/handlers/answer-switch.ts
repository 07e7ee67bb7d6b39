import { z } from 'zod';
import { answerSwitch } from '../../workflows/answer-switch';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { approverNotice } from './approver-notice';
import { showCase, whoDecides } from './decide';

const Data = z.object({ caseId: z.string() });

/** `switch-is-on` {caseId} and `switch-is-off` {caseId}: an admin says how the tenant switch stands. */
const answer =
  (allowed: boolean) =>
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const answered = await answerSwitch(deps, { ...input.data, ...whoDecides(turn), allowed });
    if (answered.ok) return showCase(deps, turn, answered.case);
    switch (answered.reason) {
      case 'already-decided':
        return { kind: 'refuse', notice: { kind: 'already-decided', case: answered.case } };
      case 'no-such-user':
      case 'refused':
      case 'unreachable':
        return { kind: 'refuse', notice: { kind: 'something-went-wrong', reference: answered.reference } };
      case 'no-such-case':
      case 'may-not':
        return { kind: 'refuse', notice: approverNotice(answered) };
    }
  };

export const switchIsOn = answer(true);
export const switchIsOff = answer(false);
