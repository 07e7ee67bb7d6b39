import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export type Values = Readonly<Record<string, string>>;

/**
 * env/.env.<name>, then env/.env.<name>.user, as the toolkit reads them; a name that neither gives a value is looked up in
 * the environment. Undefined where the first is not there. APP_NAME_SUFFIX alone may be empty.
 */
export function readValues(folder: string, name: string, environment: NodeJS.ProcessEnv): Values | undefined {
  const file = join(folder, `.env.${name}`);
  if (!existsSync(file)) return undefined;
  const own = `${file}.user`;
  const written = { ...read(file), ...(existsSync(own) ? read(own) : {}) };
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(written)) {
    const given = value === '' ? (environment[key] ?? '') : value;
    if (given !== '' || key === 'APP_NAME_SUFFIX') values[key] = given;
  }
  return values;
}

function read(path: string): Record<string, string> {
  const parsed = parseEnv(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, value ?? '']));
}
