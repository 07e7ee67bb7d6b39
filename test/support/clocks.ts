import type { Clocks } from '../../src/cases/due';

const hourMs = 3_600_000;

/** Clocks that run day and night; the hours are the product's defaults, but for what the test says. */
export function clocksWith(hours: Partial<Omit<Clocks, 'after'>> = {}): Clocks {
  return {
    remindAfterHours: 4,
    escalateAfterHours: 8,
    expireAfterHours: 40,
    nudgeAfterHours: 4,
    closeAfterHours: 16,
    ...hours,
    after: (from, workingHours) => new Date(from.getTime() + workingHours * hourMs),
  };
}

export function seconds(count: number): number {
  return count / 3_600;
}
