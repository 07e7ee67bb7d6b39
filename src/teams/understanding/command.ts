export const commands = [
  'check',
  'check-again',
  'status',
  'cases',
  'help',
  'sign-out',
  'setup',
  'greeting',
  'thanks',
] as const;
export type Command = (typeof commands)[number];

/** What somebody may type for a command. Whole messages only: "check" inside a sentence is a sentence. */
const words: Readonly<Record<Command, readonly string[]>> = {
  check: ['check', 'check my account', 'start', 'prüfen'],
  'check-again': ['check again', 'again', 'retry'],
  status: ['status', 'my case'],
  cases: ['cases', 'open cases', 'requests', 'open requests', 'approvals'],
  help: [
    'help',
    '?',
    'h',
    'hilfe',
    'aide',
    'ayuda',
    'ajuda',
    'pomoc',
    'ヘルプ',
    'what can you do',
    'commands',
  ],
  'sign-out': ['sign out', 'signout', 'log out', 'logout'],
  setup: ['setup', 'set up'],
  greeting: ['hi', 'hello', 'hey', 'hallo', 'good morning', 'good afternoon', 'moin', 'hola', 'bonjour'],
  thanks: ['thanks', 'thank you', 'thx', 'danke', 'merci', 'gracias', 'cheers'],
};

export function readCommand(text: string): Command | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^\/|[.!,\s]+$/g, '')
    .replace(/\s+/g, ' ');
  return commands.find((command) => words[command].includes(said));
}
