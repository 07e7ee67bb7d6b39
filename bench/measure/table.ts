import type { Measured, Target } from '../row';

/** The lines as a Markdown table, which reads well on a terminal too. */
export function toTable(lines: readonly Measured[]): string {
  const cells = [
    ['measured', 'yardstick', 'ratio', 'spread', 'runs', 'to reach', 'reached', 'of which'],
    ...lines.map(toCells),
  ];
  const [head = [], ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(cells[0]?.length ?? 0)}`;
  return [head, rule, ...body].join('\n');
}

function toCells({ what, yardstick, ratio, runs, toReach, note }: Measured): readonly string[] {
  const spread = `${digits(ratio.min)} to ${digits(ratio.max)}`;
  return [
    what,
    yardstick,
    digits(ratio.median),
    spread,
    String(runs),
    toReach ? `at ${toReach.at} ${toReach.ratio}` : 'stated',
    toReach ? (isReached(ratio.median, toReach) ? 'yes' : 'no') : '',
    note,
  ];
}

export function isReached(ratio: number, { at, ratio: target }: Target): boolean {
  return at === 'least' ? ratio >= target : ratio <= target;
}

function digits(value: number): string {
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
