import { caseStates } from '../../src/cases/case';
import type { Approver, Ask, Case, CaseState, Chapter, Decision, Step } from '../../src/cases/case';
import { stepNames } from '../../src/cases/case';
import type { StepOutcome } from '../../src/cases/case';
import { sampleDiagnosis } from './sample-diagnosis';

export const megan = { id: 'user-1', displayName: 'Megan Bowen' };
export const alex: Approver = { id: 'admin-1', displayName: 'Alex Wilber', channelUserId: '29:alex' };

const at = '2026-11-21T05:10:00.000Z';
export const approved: Extract<Decision, { outcome: 'approved' }> = {
  outcome: 'approved',
  by: alex,
  at,
  afterwards: 'keep',
};
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
  privilege: { kind: 'none' },
  note: 'It is for the scanner in the hall.',
  decision: null,
  steps: [],
  history: [],
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

/** What happened of its own accord, or because of what the audit log showed. */
function chapters(...kinds: readonly Chapter['kind'][]): readonly Chapter[] {
  return kinds.map((kind) => ({ kind, at, by: null }));
}

/** Cases that come back to the approvers: what was to be set back was not, or somebody else set it back. */
export const cameBack = {
  notSetBack: {
    ...sampleCase,
    state: 'resolved',
    decision: { ...approved, afterwards: 'revert' },
    steps: [...stepsEnding('done').slice(0, 4), ...stepsEnding('refused').slice(4)],
    history: [
      { kind: 'approve', at, by: alex },
      { kind: 'it-worked', at, by: megan },
    ],
  },
  fellBack: {
    ...sampleCase,
    steps: stepsEnding('done').slice(0, 3),
    history: [{ kind: 'approve', at, by: alex }, ...chapters('enforced', 'visible', 'fell-back')],
  },
  pursued: {
    ...sampleCase,
    ask: 'switch',
    steps: stepsEnding('done').slice(0, 4),
    history: [
      { kind: 'approve', at, by: alex },
      { kind: 'pursue', at, by: megan },
    ],
  },
} as const satisfies Readonly<Record<string, Case>>;

/** Cases that somebody was too slow for. */
export const waited = {
  reminded: { ...sampleCase, history: chapters('remind') },
  escalated: { ...sampleCase, history: chapters('remind', 'escalate') },
  expired: { ...sampleCase, state: 'expired', history: chapters('remind', 'expire') },
  nudged: {
    ...sampleCase,
    state: 'awaiting-user',
    decision: approved,
    history: chapters('visible', 'nudge'),
  },
  closed: {
    ...sampleCase,
    state: 'expired',
    decision: approved,
    history: chapters('visible', 'nudge', 'close-unanswered'),
  },
  setBack: {
    ...sampleCase,
    state: 'expired',
    decision: { ...approved, afterwards: 'revert' },
    history: chapters('visible', 'nudge', 'close-unanswered'),
  },
  recorded: {
    ...sampleCase,
    state: 'resolved',
    decision: approved,
    history: chapters('visible', 'nudge', 'it-worked'),
  },
} as const satisfies Record<string, Case>;

/** Every state of both asks, with and without what may be absent, and every outcome of every step. */
export const everyCase: readonly Case[] = (['enforce', 'switch'] as const).flatMap((ask) => [
  ...Object.values(waited).map((about) => ({ ...about, ask })),
  ...caseStates.flatMap((state) => {
    const plain = inState(state, ask);
    return [
      plain,
      { ...plain, note: null, decision: null },
      ...(state === 'declined' ? [{ ...plain, decision: { ...declined, reason: null } }] : []),
      ...outcomes.map((outcome) => ({ ...plain, steps: stepsEnding(outcome) })),
    ];
  }),
]);
