import type { Origin } from '../ports/audit';
import type { Cases } from '../ports/store';
import type { Recording } from './recording';

/** Tells the store who is behind a change. The store itself writes it down, in the transaction of the change. */
export function auditedCases(cases: Cases, { seen }: Recording, origin: Origin): Cases {
  return {
    ...cases,
    async open(opened, effects, terms) {
      const stored = await cases.open(opened, effects, { ...terms, origin });
      if (stored.kind !== 'too-many') seen.found = stored.case;
      seen.changed ||= stored.kind === 'opened';
      return stored;
    },
    async find(tenantId, caseId) {
      const found = await cases.find(tenantId, caseId);
      seen.found = found ?? seen.found;
      return found;
    },
    async save(next, effects) {
      const saved = await cases.save(next, effects, origin);
      seen.changed ||= saved === 'saved';
      return saved;
    },
  };
}
