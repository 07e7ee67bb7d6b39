import { z } from 'zod';
import { databaseProblems, databaseShape, entraSignIn } from '../../settings/database';
import { credentialProblems, identityShape } from '../../settings/identity';
import type { DatabaseSignIn } from '../../store/database/open-server';

export type Settings =
  | {
      readonly ok: true;
      readonly databaseUrl: string | null;
      readonly databaseSignIn?: DatabaseSignIn;
      readonly dataDir: string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const Env = z.object(databaseShape);
/** Whoever signs in at the database with a token needs to know whose. */
const EntraEnv = z.object({ ...databaseShape, ...identityShape });

/** Where the record is; problems by name, never by value: a database's address holds its password. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return env['DATABASE_SIGN_IN'] === 'entra' ? readEntraSettings(env) : readPlainSettings(env);
}

function readPlainSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = Env.safeParse(env);
  const problems = [...(parsed.success ? [] : describe(parsed.error)), ...databaseProblems(env)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, databaseUrl: parsed.data.DATABASE_URL, dataDir: parsed.data.DATA_DIR };
}

function readEntraSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = EntraEnv.safeParse(env);
  const problems = [
    ...(parsed.success ? [] : describe(parsed.error)),
    ...databaseProblems(env),
    ...credentialProblems(env),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = parsed.data;
  return { ok: true, databaseUrl, databaseSignIn: entraSignIn(parsed.data), dataDir };
}

function describe({ issues }: z.core.$ZodError): readonly string[] {
  return issues.map(({ path, message }) => `${String(path[0])} ${message}`);
}
