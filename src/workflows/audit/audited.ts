import type { Origin, Stamp } from '../ports/audit';
import type { Parts } from '../ports/parts';
import { auditedAct } from './audited-act';
import { auditedCases } from './audited-cases';
import { auditedLook } from './audited-look';
import { auditedSwitchAnswers } from './audited-switch-answers';
import type { Recording, Seen } from './recording';

/** One piece of work: a click, or one run of a job. */
export interface Scope extends Origin {
  readonly tenantId: string;
  readonly caseId: string | null;
  /** Entra object id of whose decision its writes carry out; null where that is nobody's. */
  readonly onBehalfOf: string | null;
  /** Whether it decides on what a look at an account shows. A check only shows it to whom it belongs. */
  readonly decides: boolean;
}

type Auditable = Pick<Parts, 'look' | 'act' | 'cases' | 'switchAnswers' | 'audit' | 'now'>;

export interface Audited<P> {
  /** The same parts; what is read, written, and decided through them stands in the audit record. */
  readonly parts: P;
  readonly seen: Readonly<Seen>;
}

/**
 * Gives one piece of work parts that write down what they do. A workflow does not have to think of it, so none can
 * forget it; and what cannot be written down does not happen, because a write leaves only after its entry is stored.
 */
export function audited<P extends Auditable>(parts: P, scope: Scope): Audited<P> {
  const seen: Seen = { found: undefined, changed: false, states: new Map() };
  const { tenantId, caseId, actor, where, switchAnswer } = scope;
  const origin: Origin = { actor, where, ...(switchAnswer && { switchAnswer }) };
  const append: Recording['append'] = (...entries) => {
    const stamp: Stamp = { at: parts.now().toISOString(), tenantId, caseId, ...origin };
    return parts.audit.append(...entries.map((entry) => ({ ...stamp, ...entry })));
  };
  const recording = { seen, append };
  return {
    seen,
    parts: {
      ...parts,
      look: auditedLook(parts.look, recording, scope.decides),
      act: auditedAct(parts.act, recording, scope.onBehalfOf),
      cases: auditedCases(parts.cases, recording, origin),
      switchAnswers: auditedSwitchAnswers(parts.switchAnswers, origin),
    },
  };
}
