import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeCommit, describeLoad, describeMachine } from './measure/machine';
import { toTable } from './measure/table';
import type { Measured, RowOptions } from './row';
import { rows } from './rows';
import { endProcesses } from '../test/support/run-process';

/**
 * How fast the product is, as ratios: each row is measured against a yardstick in the same run, because a time alone says
 * nothing on a machine that others use too.
 */
const { values } = parseArgs({
  options: {
    row: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    cases: { type: 'string' },
    runs: { type: 'string' },
    profile: { type: 'string' },
  },
});

const results = path.join(__dirname, 'results.md');

function optionsOf(): RowOptions {
  const { quick, minutes, cases, runs, profile } = values;
  return {
    runs: Number(runs ?? (quick ? 5 : 7)),
    sliceMs: quick ? 2_000 : 5_000,
    minutes: Number(minutes ?? (quick ? 2 : 10)),
    cases: Number(cases ?? (quick ? 20_000 : 1_000_000)),
    profileDir: profile === undefined ? null : path.resolve(profile),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

async function main(): Promise<void> {
  const wanted = values.row ?? Object.keys(rows);
  const unknown = wanted.filter((name) => !(name in rows));
  if (unknown.length > 0) {
    process.stderr.write(`No such row: ${unknown.join(', ')}. There are ${Object.keys(rows).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const options = optionsOf();
  const began = new Date();
  const lines: Measured[] = [];
  for (const name of wanted) {
    options.say(`${name} ...`);
    lines.push(...((await rows[name]?.(options)) ?? []));
  }
  const report = toReport(lines, began);
  process.stdout.write(`${report}\n`);
  // A part, or a shortened one, is not what the results are compared with.
  if (values.row === undefined && !values.quick)
    writeFileSync(results, `# Results of \`npm run bench\`\n\n${report}\n`);
}

function toReport(lines: readonly Measured[], began: Date): string {
  const minutes = ((Date.now() - began.getTime()) / 60_000).toFixed(0);
  return [
    `${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${minutes} minutes, commit ${describeCommit()}`,
    `on ${describeMachine()}, load at the end ${describeLoad()}.`,
    '',
    toTable(lines),
  ].join('\n');
}

// However it ends, nothing that was started is left behind.
process.once('exit', () => void endProcesses());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

void main();
