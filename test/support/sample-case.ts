import { caseStates } from '../../src/cases/case';
import type { Approver, Ask, Case, CaseState, Decision, Step } from '../../src/cases/case';
import { stepNames } from '../../src/cases/case';
import type { StepOutcome } from '../../src/cases/case';
import { sampleDiagnosis } from './sample-diagnosis';

export const megan = { id: 'user-1', displayName: 'Megan Bowen' };
export const alex: Approver = { id: 'admin-1', displayName: 'Alex Wilber', channelUserId: '29:alex' };

const at = '2026-11-21T05:10:00.000Z';
export const approved: Decision = { outcome: 'approved', by: alex, at, afterwards: 'keep' };
export const declined: Decision = {
  outcome: 'declined',
  by: alex,
  at,
  reason: 'Please use the new scanner.',
};

export const sampleCase: Case = {
  id: '5f1c2f0e-93f5-4ac5-8d58-0d6b3a8f3c11',
  tenantId: 'tenant-1',
  version: 4,
  state: 'open',
  ask: 'enforce',
  requester: megan,
  target: megan,
  diagnosis: sampleDiagnosis,
  note: 'It is for the scanner in the hall.',
  decision: null,
  steps: [],
  openedAt: '2026-11-21T05:00:00.000Z',
  updatedAt: at,
};

const outcomes: readonly StepOutcome[] = [
  'begun',
  'done',
  'already-so',
  'refused',
  'failed',
  'not-confirmed',
];

export function stepsEnding(outcome: StepOutcome): readonly Step[] {
  return stepNames.map((name) => ({ name, outcome, at, status: 403, requestId: 'request-1' }));
}

const decisionOf: Partial<Record<CaseState, Decision>> = {
  approved,
  declined,
  enforcing: approved,
  propagating: { ...approved, afterwards: 'revert' },
  'awaiting-user': approved,
  resolved: approved,
  failed: approved,
};

function inState(state: CaseState, ask: Ask): Case {
  return { ...sampleCase, state, ask, decision: decisionOf[state] ?? null };
}

/** Every state of both asks, with and without what may be absent, and every outcome of every step. */
export const everyCase: readonly Case[] = (['enforce', 'switch'] as const).flatMap((ask) =>
  caseStates.flatMap((state) => {
    const plain = inState(state, ask);
    return [
      plain,
      { ...plain, note: null, decision: null },
      ...(state === 'declined' ? [{ ...plain, decision: { ...declined, reason: null } }] : []),
      ...outcomes.map((outcome) => ({ ...plain, steps: stepsEnding(outcome) })),
    ];
  }),
);
