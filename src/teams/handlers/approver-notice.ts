import type { ApproverChecked } from '../../workflows/check-approver';
import type { Notice } from '../views/notice';

/** Why this person may not decide this case. */
export function approverNotice(refused: Extract<ApproverChecked, { ok: false }>): Notice {
  if (refused.reason === 'no-such-case') return { kind: 'no-such-case' };
  const { refusal } = refused;
  return refusal.reason === 'cannot-be-checked'
    ? { kind: 'may-not-decide', reason: refusal.reason, why: refusal.why }
    : { kind: 'may-not-decide', reason: refusal.reason };
}
