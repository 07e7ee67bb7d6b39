import { languageFiles } from '../text/language-files';
import { commands } from './commands';
import type { Command } from './commands';

/** What somebody may type for a command in English. Whole messages only: "check" inside a sentence is a sentence. */
const english: Readonly<Record<Command, readonly string[]>> = {
  check: ['check', 'check my account', 'start'],
  'check-again': ['check again', 'again', 'retry'],
  status: ['status', 'my case'],
  cases: ['cases', 'open cases', 'requests', 'open requests', 'approvals'],
  help: ['help', '?', 'h', 'what can you do', 'commands'],
  'sign-out': ['sign out', 'signout', 'log out', 'logout'],
  privacy: ['privacy', 'my data', 'forget me', 'delete my data'],
  setup: ['setup', 'set up'],
  greeting: ['hi', 'hello', 'hey', 'good morning', 'good afternoon'],
  thanks: ['thanks', 'thank you', 'thx', 'cheers'],
};

/** Every language's, whatever the client speaks: Teams sends a command of its list in the language of the list. */
const byWords: ReadonlyMap<string, Command> = new Map(
  [...[...languageFiles.values()].map((file) => file.commands), english].flatMap((words) =>
    commands.flatMap((command) => (words[command] ?? []).map((said) => [said, command] as const)),
  ),
);

/** No command is as long, and the patterns below take far longer for a text than for a word. */
const longestCommand = 200;

export function readCommand(text: string): Command | undefined {
  if (text.length > longestCommand) return undefined;
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^\/|[.!,。！、\s]+$/gu, '')
    .replace(/\s+/g, ' ');
  return byWords.get(said);
}
