import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readEnvFile } from '../../src/terminal/read-env-file';
import type { Values } from '../../src/terminal/read-env-file';
import { helpOption, readOptions } from '../../src/terminal/read-options';
import { complain, say } from '../../src/terminal/say';
import { exitStatus } from '../package/exit-status';
import { fillPlaceholders, placeholderNames } from '../package/fill-placeholders';

const root = join(__dirname, '..', '..');

const usage = `Usage: npm run --silent sign-in-app -- --env <name> [--first]

Prints what Microsoft Graph shall set on the app that approvers sign in to, from infra/aad.manifest.json and env/.env.<name>
(and env/.env.<name>.user, where it is): for \`az rest --method PATCH\`, see docs/deploy.md, step 3.

  --env      the environment, such as dev: a value that the file leaves empty is taken from the process's environment
  --first    leaves out the clients, which need the scope to be there
  --help     prints this

Exit status: 0 printed, 1 a value is missing in the env file, 2 wrong arguments or no such env file.
`;

const Manifest = z.object({
  identifierUris: z.array(z.string()),
  api: z.object({
    requestedAccessTokenVersion: z.number(),
    oauth2PermissionScopes: z.array(z.unknown()),
    preAuthorizedApplications: z.array(z.unknown()),
  }),
  web: z.object({ redirectUris: z.array(z.string()) }),
});

function main(): number {
  const options = {
    env: { type: 'string' },
    first: { type: 'boolean', default: false },
    ...helpOption,
  } as const;
  const read = readOptions({ args: process.argv.slice(2), options });
  if (read.kind === 'wrong') return complain(exitStatus.wrongArguments, [...read.problems, '', usage]);
  const { env, first, help } = read.values;
  if (help === true) return say(exitStatus.done, usage);
  if (env === undefined) {
    return complain(exitStatus.wrongArguments, [
      '--env is missing: name the environment, such as dev',
      '',
      usage,
    ]);
  }
  const file = readEnvFile(env, process.env);
  return file.ok ? print(file.values, first) : complain(exitStatus.wrongArguments, [file.problem]);
}

function print(values: Values, first: boolean): number {
  const text = fillPlaceholders(readFileSync(join(root, 'infra', 'aad.manifest.json'), 'utf8'), values);
  const missing = placeholderNames(text);
  if (missing.length > 0) {
    return complain(exitStatus.problems, [
      `No value in the env file: ${missing.join(', ')}. docs/deploy.md says where each comes from.`,
    ]);
  }
  const { api, ...rest } = Manifest.parse(JSON.parse(text));
  const { preAuthorizedApplications, ...scopes } = api;
  const body = { ...rest, api: first ? scopes : { ...scopes, preAuthorizedApplications } };
  return say(exitStatus.done, `${JSON.stringify(body)}\n`);
}

process.exitCode = main();
