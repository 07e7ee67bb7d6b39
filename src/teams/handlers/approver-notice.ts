import type { ApproverChecked } from '../../workflows/check-approver';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { approverCaseView } from '../views/approver-case-view';
import type { Notice } from '../views/notice';

type Refused = Extract<ApproverChecked, { ok: false }>;

/** Says why this person may not do that. Where activating a role is all it takes, their card says so, with the way there. */
export function refuseApprover(deps: BotDeps, turn: Turn, refused: Refused): Reply {
  const notice = approverNotice(refused);
  if (refused.reason !== 'may-not' || refused.refusal.reason !== 'eligible-role')
    return { kind: 'refuse', notice };
  const { activate } = refused.refusal;
  const { writes, rules } = deps.settings;
  const options = { timezone: turn.who.address.timezone, writes, ...rules, activate };
  return { kind: 'refuse', notice, view: approverCaseView(turn.text, refused.case, options) };
}

function approverNotice(refused: Refused): Notice {
  if (refused.reason === 'no-such-case') return { kind: 'no-such-case' };
  const { refusal } = refused;
  if ('needs' in refusal) {
    const { reason, needs, activate, privilege } = refusal;
    return { kind: 'may-not-decide', reason, needs, activate, privilege };
  }
  return refusal.reason === 'cannot-be-checked'
    ? { kind: 'may-not-decide', reason: refusal.reason, why: refusal.why }
    : { kind: 'may-not-decide', reason: refusal.reason };
}
