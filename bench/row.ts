import type { Spread } from './measure/statistics';

/** A line of the table. */
export interface Measured {
  readonly what: string;
  readonly yardstick: string;
  readonly ratio: Spread;
  /** How many paired runs the ratio comes from. */
  readonly runs: number;
  /** Null: stated, and not to be reached. */
  readonly toReach: Target | null;
  /** What the ratio was made of, and what should be known about it. */
  readonly note: string;
}

export interface Target {
  readonly at: 'least' | 'most';
  readonly ratio: number;
}

export interface RowOptions {
  /** Paired runs. */
  readonly runs: number;
  /** How long one run takes, where that can be chosen. */
  readonly sliceMs: number;
  /** For the row about memory under load. */
  readonly minutes: number;
  /** For the row about many cases. */
  readonly cases: number;
  /** A folder for CPU profiles of echo and product; null: none are made. */
  readonly profileDir: string | null;
  /** Says what is going on, to whoever waits. */
  readonly say: (line: string) => void;
}

/** Measures, and answers one line or more. */
export type Row = (options: RowOptions) => Promise<readonly Measured[]>;
