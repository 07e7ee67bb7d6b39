import { parseArgs } from 'node:util';

export const usage = `Usage: npm run package -- --env <name> [--out <file>]

Builds the Microsoft Teams app package from appPackage/ and env/.env.<name> (and env/.env.<name>.user, where it is),
checks it, and writes appPackage/build/appPackage.<name>.zip, or --out.
Settings of the environment that stand in neither file are taken too. Exit status: 0 built, 1 problems, 2 wrong arguments.
`;

export type Arguments =
  | { readonly kind: 'package'; readonly env: string; readonly out: string | undefined }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

export function parseArguments(args: readonly string[]): Arguments {
  try {
    const options = { env: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.help === true) return { kind: 'help' };
    if (values.env === undefined || !/^[\w-]+$/.test(values.env)) {
      return { kind: 'wrong', problem: '--env is missing: name the environment, such as dev' };
    }
    return { kind: 'package', env: values.env, out: values.out };
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}
