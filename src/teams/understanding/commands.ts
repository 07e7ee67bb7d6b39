/** What can be asked for by a word. */
export const commands = [
  'check',
  'check-again',
  'status',
  'cases',
  'help',
  'sign-out',
  'privacy',
  'setup',
  'greeting',
  'thanks',
] as const;
export type Command = (typeof commands)[number];
