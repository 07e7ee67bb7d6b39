import { readCommand } from '../../../src/teams/understanding/command';
import type { Manifest } from '../manifest';
import type { Rule } from './rule';

type List = Manifest['bots'][0]['commandLists'][number];

export const commands: Rule = ({ manifest: { bots } }) => {
  const [{ scopes, commandLists }] = bots;
  return [
    ...scopes
      .filter((scope) => !commandLists.some((list) => list.scopes.includes(scope)))
      .map((scope) => `No command list is for the scope "${scope}": people find no way in there.`),
    ...commandLists.flatMap(problemsOf),
  ];
};

function problemsOf({ scopes, commands: listed }: List): readonly string[] {
  const where = `The command list for ${scopes.join(' and ')}`;
  const titles = listed.map(({ title }) => title.trim().toLowerCase());
  return [
    ...(listed.some(({ title }) => readCommand(title) === 'help') ? [] : [`${where} has no "help".`]),
    ...(new Set(titles).size === titles.length ? [] : [`${where} has a command twice.`]),
    ...listed.flatMap(({ title, description }) => [
      ...notUnderstood(title).map((problem) => `${where}: ${problem}`),
      ...(description.trim().toLowerCase() === title.trim().toLowerCase()
        ? [`${where}: the description of "${title}" only repeats it. Say what it does.`]
        : []),
    ]),
  ];
}

/** A command is sent as the text that people see: whatever its language, the bot has to know it. */
export function notUnderstood(title: string): readonly string[] {
  if (title.startsWith('/')) return [`"${title}" begins with a slash: write the word alone.`];
  return readCommand(title) === undefined
    ? [
        `"${title}" is not understood by the bot: add it to src/teams/understanding/command.ts or take it out.`,
      ]
    : [];
}
