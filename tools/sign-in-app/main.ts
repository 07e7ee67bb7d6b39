import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fillPlaceholders, placeholderNames } from '../package/fill-placeholders';
import { readValues } from '../package/read-values';

const root = join(__dirname, '..', '..');

const usage = `Usage: npm run --silent sign-in-app -- --env <name> [--first]

Prints what Microsoft Graph shall set on the app that approvers sign in to, from infra/aad.manifest.json and env/.env.<name>:
for \`az rest --method PATCH\`, see docs/deploy.md. --first leaves out the clients, which need the scope to be there.
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
  const options = { env: { type: 'string' }, first: { type: 'boolean', default: false } } as const;
  const { values: asked } = parseArgs({ options, strict: false });
  const values =
    typeof asked.env === 'string' ? readValues(join(root, 'env'), asked.env, process.env) : undefined;
  if (values === undefined) return complain(2, usage);
  const text = fillPlaceholders(readFileSync(join(root, 'infra', 'aad.manifest.json'), 'utf8'), values);
  const missing = placeholderNames(text);
  if (missing.length > 0) return complain(1, `${missing.join(', ')}: no value in the env file.\n`);
  const { api, ...rest } = Manifest.parse(JSON.parse(text));
  const { preAuthorizedApplications, ...scopes } = api;
  const body = { ...rest, api: asked.first === true ? scopes : { ...scopes, preAuthorizedApplications } };
  process.stdout.write(`${JSON.stringify(body)}\n`);
  return 0;
}

function complain(status: number, text: string): number {
  process.stderr.write(text);
  return status;
}

process.exitCode = main();
