import { caseStates } from '../../../src/cases/case';
import { whyKept as whyKeptFrom } from '../../../src/cases/why-kept';
import type { Case } from '../../../src/cases/case';
import { alex, approved, megan, sampleCase } from '../../support/sample-case';

const now = new Date('2026-12-01T00:00:00.000Z');
const at = '2026-11-21T06:00:00.000Z';
const ended = { ...sampleCase, state: 'resolved' } as const;
const step = { at, status: 204, requestId: null, outcome: 'done' } as const;
const toSetBack = {
  ...ended,
  decision: { ...approved, afterwards: 'revert' },
  steps: [{ ...step, name: 'enforce' }],
} as const;

const whyKept = (about: Case, at: Date) => whyKeptFrom(about, about.target.id, at);

test.each(caseStates)('an old case that is %s', (state) => {
  const underWay = ['open', 'approved', 'enforcing', 'propagating', 'awaiting-user'].includes(state);
  expect(whyKept({ ...sampleCase, state }, now)).toBe(underWay ? 'under-way' : null);
});

test('one of today counts for how often somebody asks', () => {
  const updatedAt = '2026-11-30T00:00:01.000Z';
  expect(whyKept({ ...ended, updatedAt }, now)).toBe('recent');
  expect(whyKept({ ...ended, updatedAt: '2026-11-30T00:00:00.000Z' }, now)).toBeNull();
});

test('one whose account is still to be set back', () => {
  expect(whyKept(toSetBack, now)).toBe('to-be-set-back');
  const tried = (outcome: 'failed' | 'done' | 'already-so') => ({
    ...toSetBack,
    steps: [...toSetBack.steps, { ...step, name: 'revert', outcome } as const],
  });
  expect(whyKept(tried('failed'), now)).toBe('to-be-set-back');
  expect(whyKept(tried('done'), now)).toBeNull();
  expect(whyKept(tried('already-so'), now)).toBeNull();
  expect(whyKept({ ...toSetBack, steps: [] }, now)).toBeNull();
  expect(whyKept({ ...toSetBack, decision: approved }, now)).toBeNull();
});

test.each(caseStates)(
  'one about the account of somebody else stays for its requester, and goes for them: %s',
  (state) => {
    const about: Case = { ...sampleCase, state, requester: alex, target: megan };
    expect(whyKeptFrom(about, alex.id, now)).toBe('about-another');
    expect(whyKeptFrom(about, megan.id, now)).toBe(whyKept({ ...sampleCase, state }, now));
  },
);
