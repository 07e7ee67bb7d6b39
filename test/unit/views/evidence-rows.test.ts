import { diagnose } from '../../../src/diagnosis/diagnose';
import { textFor } from '../../../src/teams/text/text-for';
import { evidenceRows } from '../../../src/teams/views/evidence-rows';
import { factsWith, unreadable } from '../../support/facts';

const switchAnswer = { allowed: false, by: 'Bob', at: '2026-11-20T10:00:00Z' };

function rows(reason: 'not-permitted' | 'throttled', forAdmin: boolean) {
  const facts = factsWith({
    perUserMfaState: unreadable(reason),
    appPasswordsAllowed: unreadable(reason),
    switchAnswer,
  });
  const diagnosis = diagnose(facts, { symptom: 'option-missing', app: 'other' });
  return evidenceRows(textFor('en'), { diagnosis, timezone: null, forAdmin });
}

test('an admin sees which permission would make a fact readable, and where none would', () => {
  const granted = rows('not-permitted', true).filter(({ origin }) => origin.includes('Policy.Read.All'));
  expect(granted.map(({ observed }) => observed)).toEqual(['could not be read']);
  expect(rows('throttled', true).filter(({ origin }) => origin.includes('.Read.'))).toEqual([]);
});

test('a user does not: they cannot grant anything', () => {
  expect(rows('not-permitted', false).filter(({ origin }) => origin.includes('.Read.'))).toEqual([]);
});

describe('what a person reads', () => {
  const all = (overrides: Parameters<typeof factsWith>[0]) => {
    const diagnosis = diagnose(factsWith(overrides), {
      symptom: 'option-missing',
      app: 'scanner-or-printer',
    });
    return evidenceRows(textFor('en'), { diagnosis, timezone: null });
  };

  test('a fact has one value: the same policies are named by what they matter for', () => {
    const facts = all({}).map(({ fact }) => fact);
    expect(facts.length).toBeGreaterThan(5);
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.filter((fact) => fact.startsWith('Conditional Access'))).toHaveLength(3);
  });

  test('moments are written as people write them, with their year', () => {
    const at = '2026-10-22T11:33:09.653Z';
    const rows = all({ sessionsValidFrom: at, perUserMfaState: 'enforced', stateChangedAt: null });
    expect(rows.map(({ observed }) => observed)).toContain(textFor('en').exactly(at, null));
    expect(JSON.stringify(rows)).not.toContain(at);
  });
});

test('each row says where and when it was read itself', () => {
  const text = textFor('en');
  const read = (source: string, readAt: string) => ({
    fact: 'userType',
    observed: readAt + source,
    source,
    readAt,
  });
  const [noon, one] = ['2026-11-21T12:00:00Z', '2026-11-21T13:00:00Z'];
  const evidence = [read('GET /a', noon), read('GET /b', noon), read('GET /a', one), read('GET /a', noon)];
  const diagnosis = diagnose(factsWith({}), { symptom: 'option-missing', app: 'other' });
  const [first] = diagnosis.findings;
  if (!first) throw new Error('Every diagnosis has findings.');
  const rows = evidenceRows(text, {
    diagnosis: { ...diagnosis, findings: [{ ...first, evidence }] },
    timezone: null,
  });
  expect(rows.map(({ origin }) => origin)).toEqual([
    expect.stringMatching(/GET \/a.*12:00/),
    expect.stringMatching(/GET \/b.*12:00/),
    expect.stringMatching(/GET \/a.*1:00/),
  ]);
});
