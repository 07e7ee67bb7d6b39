import { caseStates } from '../../../src/cases/case';
import type { Case, CaseState } from '../../../src/cases/case';
import type { CaseEvent } from '../../../src/cases/event';
import { isStillAsked } from '../../../src/cases/is-still-asked';
import { newCase } from '../../../src/cases/new-case';
import { transition } from '../../../src/cases/transition';
import { sampleCase } from '../../support/sample-case';
import { at, events, inState } from './case-events';

const { requester, target, ask, diagnosis, privilege, note } = sampleCase;
const opening = {
  id: sampleCase.id,
  tenantId: 'tenant-1',
  requester,
  target,
  ask,
  diagnosis,
  privilege,
  note,
};
const { opened } = newCase(opening, at);

function after(about: Case, ...happened: readonly CaseEvent[]): Case {
  return happened.reduce((current, event) => {
    const changed = transition(current, event, at);
    if (!changed.ok) throw new Error(`${event.type} does not fit.`);
    return changed.next;
  }, about);
}

/** The versions at which somebody may have seen what is asked now. */
const seenAt = (about: Case) =>
  Array.from({ length: about.version + 3 }, (_, n) => n - 1).filter((seen) => isStillAsked(about, seen));

const asked = (state: CaseState): Case => ({ ...inState(state), version: 4, askedVersion: 2 });

test('a new case is decided as it was opened', () => {
  expect(seenAt(opened)).toEqual([1]);
});

test.each(['remind', 'escalate', 'undeliverable', 'reached'] as const)(
  'after %s, what was seen before still counts',
  (type) => {
    expect(seenAt(after(opened, events[type]))).toEqual([1, 2]);
    expect(seenAt(after(opened, events.remind, events[type], events[type]))).toEqual([1, 2, 3, 4]);
  },
);

test.each([
  ['open', 'ask-anew'],
  ['enforcing', 'sign-in-again'],
  ['awaiting-user', 'fell-back'],
  ['awaiting-user', 'pursue'],
  ['failed', 'pursue'],
] as const)('where %s is asked anew by %s, only what is seen from then on counts', (state, type) => {
  const anew = after(asked(state), events[type]);
  expect(seenAt(anew)).toEqual([5]);
  expect(seenAt(after(anew, events.remind))).toEqual([5, 6]);
});

test.each(caseStates.filter((state) => state !== 'open'))(
  'nothing is asked of a case that is %s',
  (state) => {
    expect(seenAt(asked(state))).toEqual([]);
  },
);

/** A process of the version before may write the same case between two of ours: it leaves the field out. */
test('a case of which it is not known when it was asked must be just as it was seen, until it is asked anew', () => {
  const { askedVersion, ...old } = after(opened, events.remind);
  expect(askedVersion).toBe(1);
  expect(seenAt(old)).toEqual([2]);
  expect(seenAt(after(old, events.escalate))).toEqual([3]);
  expect(seenAt(after(old, events['ask-anew'], events.remind))).toEqual([3, 4]);
});
