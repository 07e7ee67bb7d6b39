import type { AuditEntry, Origin } from '../ports/audit';
import type { SwitchGiven } from '../ports/store';
import { sha256 } from './sha256';

/** Its time is that of the answer: by that, and by who gave it, the entries that follow from it name it. */
export function switchAnswerEntry(given: SwitchGiven, { actor, where }: Origin): AuditEntry {
  const { tenantId, caseId, said, reason } = given;
  return {
    kind: 'switch-answer',
    at: said.at,
    tenantId,
    caseId,
    actor,
    where,
    answer: said.allowed ? 'on' : 'off',
    reasonSha256: reason === null ? null : sha256(reason),
  };
}
