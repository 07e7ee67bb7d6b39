import type { Persona } from '../persona';
import { personas } from '../personas';
import type { DemoArguments } from './arguments';

/** What the terminal says once everything runs. */
export function describeDemo({ user, admin, userPort, adminPort }: DemoArguments): string {
  return [
    '',
    'App Password Assistant is running against a sandbox tenant. Nothing leaves this machine.',
    '',
    `  ${user.displayName}, who needs help:   http://localhost:${userPort}`,
    `     type: ${user.say}`,
    `  ${admin.displayName}, who may approve: http://localhost:${adminPort}`,
    '     open Teams and channels > App password approvals',
    '',
    'Other people to be, with npm run demo -- --as <name>:',
    '',
    table(personas.filter(({ seat }) => seat === 'user')),
    '',
    'Others who decide, with --admin <name>:',
    '',
    table(personas.filter(({ seat }) => seat === 'admin')),
    '',
    'Ctrl-C stops everything and keeps what happened; npm run demo -- --fresh forgets it.',
    '',
  ].join('\n');
}

const widths = [10, 62] as const;

function table(rows: readonly Persona[]): string {
  const lines = rows.map(({ key, situation, say }) => [key, situation, say] as const);
  return [['name', 'what is wrong', 'what to type'] as const, ...lines].map(toLines).join('\n');
}

/** One row, its long middle wrapped so that it stays readable in 100 columns or more. */
function toLines([key, situation, say]: readonly [string, string, string]): string {
  const [first = '', ...more] = wrap(situation, widths[1]);
  const indent = ' '.repeat(widths[0] + 2);
  return [
    `  ${key.padEnd(widths[0])}${first.padEnd(widths[1] + 2)}${say}`,
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
