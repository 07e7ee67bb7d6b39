import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { complain, say } from '../src/terminal/say';
import { describeCommit, describeLoad, describeMachine } from './measure/machine';
import { toTable } from './measure/table';
import { parseArguments, usage } from './parse-arguments';
import type { Wanted } from './parse-arguments';
import type { Measured, RowOptions } from './row';
import { rows } from './rows';
import { endProcesses } from '../test/support/run-process';

const results = path.join(__dirname, 'results.md');

/**
 * How fast the product is, as ratios: each row is measured against a yardstick in the same run, because a time alone says
 * nothing on a machine that others use too.
 */
async function main(): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return say(0, usage);
  if (asked.kind === 'wrong') return complain(2, [...asked.problems, '', usage]);
  const { wanted } = asked;
  const options = optionsOf(wanted);
  const began = new Date();
  const lines: Measured[] = [];
  for (const name of wanted.rows) {
    options.say(`${name} ...`);
    lines.push(...((await rows[name]?.(options)) ?? []));
  }
  const report = toReport(lines, began);
  if (wanted.isWhole) writeFileSync(results, `# Results of \`npm run bench\`\n\n${report}\n`);
  return say(0, `${report}\n`);
}

function optionsOf({ runs, quick, minutes, cases, profile }: Wanted): RowOptions {
  return {
    ...{ runs, minutes, cases },
    sliceMs: quick ? 2_000 : 5_000,
    profileDir: profile === null ? null : path.resolve(profile),
    say: (line) => process.stderr.write(`${line}\n`),
  };
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

void main().then((status) => {
  process.exitCode = status;
});
