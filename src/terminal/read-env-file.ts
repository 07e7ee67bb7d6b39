import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export type Values = Readonly<Record<string, string>>;

export type EnvFile =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly problem: string };

/** `src/terminal` and `dist/terminal` are equally deep. */
const envFolder = join(__dirname, '..', '..', 'env');

/**
 * env/.env.<name>, then env/.env.<name>.user, as the toolkit reads them; a name that neither gives a value is looked up in
 * the environment, and no other names are. APP_NAME_SUFFIX alone may be empty.
 */
export function readEnvFile(name: string, environment: NodeJS.ProcessEnv, folder = envFolder): EnvFile {
  const file = join(folder, `.env.${name}`);
  if (!isName(name) || !existsSync(file)) return { ok: false, problem: missing(name, folder) };
  const own = `${file}.user`;
  const written = { ...read(file), ...(existsSync(own) ? read(own) : {}) };
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(written)) {
    const given = value === '' ? (environment[key] ?? '') : value;
    if (given !== '' || key === 'APP_NAME_SUFFIX') values[key] = given;
  }
  return { ok: true, values };
}

function isName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

function missing(name: string, folder: string): string {
  if (!isName(name)) return `--env takes the name of an environment, such as dev, and not ${name}.`;
  const names = existsSync(folder)
    ? readdirSync(folder).map((file) => /^\.env\.([\w-]+)$/.exec(file)?.[1])
    : [];
  const there = names.filter((one) => one !== undefined).toSorted();
  return `env/.env.${name} is missing. There is: ${there.join(', ') || 'none'}. docs/deploy.md, step 1, says what belongs in it.`;
}

function read(path: string): Record<string, string> {
  const parsed = parseEnv(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, value ?? '']));
}
