import { helpOption, readOptions, wrong } from '../src/terminal/read-options';
import type { Wrong } from '../src/terminal/read-options';
import { rows } from './rows';

const names = Object.keys(rows);

export const usage = `Usage: npm run bench -- [--row <name>] [--quick] [--cases <n>] [--minutes <n>] [--runs <n>] [--profile <folder>]

Measures the product against yardsticks of the same run, and prints ratios (docs/performance.md). Everything, at full
length, takes half an hour and is written to bench/results.md. Needs the binaries of a PostgreSQL server.
  --row      ${names.join(', ')}; may be given more than once
  --quick    shorter runs, fewer cases, fewer minutes
  --cases    how many cases are stored while approving is measured
  --minutes  how long memory is watched
  --runs     how many pairs of runs
  --profile  writes CPU profiles there
  --help     prints this
Exit status: 0 measured, 1 something failed, 2 wrong arguments.
`;

export interface Wanted {
  readonly rows: readonly string[];
  readonly quick: boolean;
  readonly minutes: number;
  readonly cases: number;
  readonly runs: number;
  readonly profile: string | null;
  /** Nothing left out and nothing shortened: what the results are compared with. */
  readonly isWhole: boolean;
}

export type Arguments =
  { readonly kind: 'measure'; readonly wanted: Wanted } | { readonly kind: 'help' } | Wrong;

const number = { type: 'string' } as const;
const options = {
  row: { type: 'string', multiple: true },
  quick: { type: 'boolean', default: false },
  ...{ minutes: number, cases: number, runs: number },
  profile: { type: 'string' },
  ...helpOption,
} as const;

export function parseArguments(args: readonly string[]): Arguments {
  const read = readOptions({ args: [...args], options });
  if (read.kind === 'wrong') return read;
  const { help, row = names, quick, profile, ...figures } = read.values;
  if (help === true) return { kind: 'help' };
  const problems = [
    ...row.filter((name) => !names.includes(name)).map((name) => `--row ${name} is not known.`),
    ...Object.entries(figures).flatMap(([name, given]) => (isFigure(given) ? [] : [notAFigure(name)])),
  ];
  if (problems.length > 0) return wrong(...problems);
  const usual = quick ? { minutes: 2, cases: 20_000, runs: 5 } : { minutes: 10, cases: 1_000_000, runs: 7 };
  const figure = (name: keyof typeof usual) => Number(figures[name] ?? usual[name]);
  const wanted = {
    rows: row,
    quick,
    minutes: figure('minutes'),
    cases: figure('cases'),
    runs: figure('runs'),
    profile: profile ?? null,
    isWhole: read.values.row === undefined && !quick,
  };
  return { kind: 'measure', wanted };
}

/** A whole number of things to measure. */
export function isFigure(given: string | undefined): boolean {
  return given === undefined || /^[1-9]\d*$/.test(given);
}

export function notAFigure(option: string): string {
  return `--${option} takes a whole number from 1 on.`;
}
