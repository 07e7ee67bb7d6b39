import { personas } from '../personas';
import type { DemoArguments } from './arguments';

/** What the terminal says once everything runs. */
export function describeDemo({ user, admin, userPort, adminPort }: DemoArguments): string {
  return [
    '',
    'App Password Assistant is running against a sandbox tenant. Nothing leaves this machine.',
    'Open both pages before you begin: a page shows only what comes while it is open, and forgets it on reload.',
    '',
    `  ${user.displayName}, who needs help:   http://localhost:${userPort}`,
    `     type: ${user.say}`,
    `  ${admin.displayName}, who may approve: http://localhost:${adminPort}`,
    '     open App password approvals, under Teams Channel',
    '',
    'Other people to be, with npm run demo -- --as <name>:',
    '',
    table(
      ['name', 'what is wrong', 'what to type'],
      personas.filter(({ seat }) => seat === 'user').map(({ key, situation, say }) => [key, situation, say]),
    ),
    '',
    'Others who decide, with --admin <name>:',
    '',
    table(
      ['name', 'who that is', ''],
      personas.filter(({ seat }) => seat === 'admin').map(({ key, situation }) => [key, situation, '']),
    ),
    '',
    'Ctrl-C stops everything and keeps what happened; npm run demo -- --fresh forgets it.',
    '',
  ].join('\n');
}

const widths = [10, 62] as const;

type Row = readonly [name: string, situation: string, say: string];

function table(head: Row, rows: readonly Row[]): string {
  return [head, ...rows].map(toLines).join('\n');
}

/** One row, its long middle wrapped so that it stays readable in 100 columns or more. */
function toLines([key, situation, say]: Row): string {
  const [first = '', ...more] = wrap(situation, widths[1]);
  const indent = ' '.repeat(widths[0] + 2);
  return [
    `  ${key.padEnd(widths[0])}${first.padEnd(widths[1] + 2)}${say}`.trimEnd(),
    ...more.map((line) => indent + line),
  ].join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
