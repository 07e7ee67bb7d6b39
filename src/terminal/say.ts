/** What a command has to say goes to stdout. Gives back the exit status. */
export function say(status: number, text: string): number {
  process.stdout.write(text);
  return status;
}

/** What is wrong goes to stderr, so that the output of a command can be piped on. Gives back the exit status. */
export function complain(status: number, lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n').trimEnd()}\n`);
  return status;
}
