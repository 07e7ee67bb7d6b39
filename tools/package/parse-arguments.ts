import { helpOption, readOptions, wrong } from '../../src/terminal/read-options';
import type { Wrong } from '../../src/terminal/read-options';

export const usage = `Usage: npm run package -- --env <name> [--out <file>]

Builds the Microsoft Teams app package from appPackage/ and env/.env.<name> (and env/.env.<name>.user, where it is),
checks it, and writes appPackage/build/appPackage.<name>.zip, or --out.

  --env      the environment, such as dev: a value that the file leaves empty is taken from the process's environment
  --out      another file to write
  --help     prints this

Exit status: 0 built, 1 problems, 2 wrong arguments or no such env file.
`;

export type Arguments =
  | { readonly kind: 'package'; readonly env: string; readonly out: string | undefined }
  | { readonly kind: 'help' }
  | Wrong;

export function parseArguments(args: readonly string[]): Arguments {
  const options = { env: { type: 'string' }, out: { type: 'string' }, ...helpOption } as const;
  const read = readOptions({ args: [...args], options });
  if (read.kind === 'wrong') return read;
  const { env, out, help } = read.values;
  if (help === true) return { kind: 'help' };
  return env === undefined
    ? wrong('--env is missing: name the environment, such as dev')
    : { kind: 'package', env, out };
}
