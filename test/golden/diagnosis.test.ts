import { causes } from '../../src/diagnosis/causes';
import { diagnose } from '../../src/diagnosis/diagnose';
import { factsWith } from '../support/facts';
import { readSituations } from './situation';

const situations = readSituations();

describe('situations', () => {
  test.each(situations)('%s', (_, { facts, answers, expected }) => {
    const diagnosis = diagnose(factsWith(facts), answers);
    const verdicts = Object.fromEntries(
      diagnosis.findings.map(({ cause, verdict, reason }) => [
        cause,
        reason === null ? verdict : `${verdict}: ${reason}`,
      ]),
    );
    expect(verdicts).toMatchObject(expected.verdicts);
    expect(diagnosis.lead).toBe(expected.lead);
    if (expected.mfaDemandedBy !== undefined) expect(diagnosis.mfaDemandedBy).toEqual(expected.mfaDemandedBy);
  });

  // These depend on nothing that could make them so.
  const neverConfirmed = ['smtp-auth-disabled', 'too-soon-or-typo', 'stale-after-reset', 'modern-auth-only'];

  test.each(Object.keys(causes))('%s is seen in at least two ways', (cause) => {
    const seen = new Set(situations.flatMap(([, { expected }]) => expected.verdicts[cause] ?? []));
    const confirmed = seen.delete('confirmed');
    expect(confirmed).toBe(!neverConfirmed.includes(cause));
    expect(seen.size).toBeGreaterThan(0);
  });
});
