import type { Case, Step } from '../../cases/case';
import type { AuditEntry, CaseStand, DecisionRecord, Origin, Stamp } from '../ports/audit';
import { canonicalJson } from './canonical-json';
import { diagnosisRecord } from './diagnosis-record';
import { sha256 } from './sha256';

interface Change {
  /** Null for a case that is opened. */
  readonly before: Case | null;
  readonly after: Case;
  readonly origin: Origin;
}

/** What one change of a case was, found out from how it stood before: it cannot be forgotten or said wrongly. */
export function changeEntry(change: Change): AuditEntry {
  const { before, after, origin } = change;
  const stands = { before: before && standOf(before), after: standOf(after) };
  const decision = isSame(before?.decision ?? null, after.decision) ? null : after.decision;
  const stamp: Stamp = {
    at: after.updatedAt,
    tenantId: after.tenantId,
    caseId: after.id,
    ...origin,
  };
  if (decision) return { ...stamp, kind: 'decision', ...stands, decision: decisionRecord(decision) };
  return { ...stamp, kind: 'change', ...stands, ...whatChanged(change) };
}

export function standOf({ state, version }: Case): CaseStand {
  return { state, version };
}

function decisionRecord(decision: NonNullable<Case['decision']>): DecisionRecord['decision'] {
  const by = decision.by.id;
  return decision.outcome === 'approved'
    ? { outcome: 'approved', by, afterwards: decision.afterwards, reasonSha256: null }
    : { outcome: 'declined', by, afterwards: null, reasonSha256: hashOf(decision.reason) };
}

function whatChanged({ before, after }: Change) {
  return {
    ask: after.ask,
    target: after.target.id,
    step: newStep(before?.steps ?? [], after.steps),
    diagnosis: isSame(before?.diagnosis, after.diagnosis) ? null : diagnosisRecord(after.diagnosis),
    noteSha256: isSame(before?.note, after.note) ? null : hashOf(after.note),
  };
}

/** A change brings one step at most, and brings it last. */
function newStep(before: readonly Step[], after: readonly Step[]): Step | null {
  const last = after.at(-1);
  return last && !isSame(before.at(-1), last) ? last : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson({ of: one }) === canonicalJson({ of: other });
}

function hashOf(text: string | null): string | null {
  return text === null ? null : sha256(text);
}
