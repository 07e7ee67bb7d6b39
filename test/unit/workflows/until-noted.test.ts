import { untilNoted } from '../../../src/workflows/until-noted';

/** A database that is away for the first so many times. */
function awayFor(times: number) {
  let tries = 0;
  return {
    tries: () => tries,
    note: () => {
      tries += 1;
      return tries > times ? Promise.resolve() : Promise.reject(new Error(`away, ${tries}`));
    },
  };
}

describe('what happened outside', () => {
  it('is noted once the database is back', async () => {
    const { note, tries } = awayFor(2);
    await untilNoted(note);
    expect(tries()).toBe(3);
  });

  it('is given up, with the last error, where the database stays away', async () => {
    const { note, tries } = awayFor(1000);
    await expect(untilNoted(note, 600)).rejects.toThrow(/^away, [23]$/);
    expect(tries()).toBeGreaterThan(1);
  });
});
