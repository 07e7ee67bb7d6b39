import { caseStates } from '../../src/cases/case';
import type { Ask, Case, CaseState, Step, StepName } from '../../src/cases/case';
import type { Diagnosis } from '../../src/diagnosis/finding';
import { approved, declined, sampleCase } from '../../test/support/sample-case';
import { confirmed, diagnosisLedBy } from '../../test/support/sample-diagnosis';

const at = '2026-11-21T05:12:00.000Z';

const done = (...names: readonly StepName[]): readonly Step[] =>
  names.map((name) => ({ name, outcome: 'done', at, status: 204, requestId: null }));

const changed = done('enforce', 'read-back', 'sign-out');
const spread = done('enforce', 'read-back', 'sign-out', 'visible');

/** How a case looks that came to a state in the usual way. */
const usual: Readonly<Record<CaseState, Partial<Case>>> = {
  open: {},
  approved: { decision: approved },
  declined: { decision: declined },
  withdrawn: {},
  expired: {},
  enforcing: { decision: approved, steps: done('enforce') },
  propagating: { decision: { ...approved, afterwards: 'revert' }, steps: changed },
  'awaiting-user': { decision: approved, steps: spread },
  resolved: { decision: approved, steps: spread },
  failed: {
    decision: approved,
    steps: [{ name: 'enforce', outcome: 'refused', at, status: 403, requestId: '3f2a9c1e-77b0-4d52' }],
  },
};

/** Nothing is approved or carried out where an admin only looks at the tenant switch. */
const onlyEnforce: readonly CaseState[] = ['approved', 'enforcing', 'propagating', 'failed'];

function inState(state: CaseState, ask: Ask): Case {
  const { decision, steps, ...rest } = usual[state];
  return {
    ...sampleCase,
    ...rest,
    state,
    ask,
    decision: ask === 'switch' && decision?.outcome === 'approved' ? null : (decision ?? null),
    steps: ask === 'switch' ? [] : (steps ?? []),
    // What was found when the case last looked: nothing is left once an admin said that the switch is on.
    ...(ask === 'switch' ? { diagnosis: switchDiagnosis(state) } : {}),
  };
}

function switchDiagnosis(state: CaseState): Diagnosis {
  const isOn = state === 'awaiting-user' || state === 'resolved';
  return diagnosisLedBy(isOn ? null : confirmed('tenant-switch-off'));
}

/** A case of each ask in each state that it can come to, by `ask.state`. */
export const caseInEachState: ReadonlyMap<string, Case> = new Map(
  (['enforce', 'switch'] as const).flatMap((ask) =>
    caseStates
      .filter((state) => ask === 'enforce' || !onlyEnforce.includes(state))
      .map((state) => [`${ask}.${state}`, inState(state, ask)] as const),
  ),
);
