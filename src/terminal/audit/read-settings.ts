import { z } from 'zod';

export type Settings =
  | { readonly ok: true; readonly databaseUrl: string | null; readonly dataDir: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An empty value counts as absent, as for the product. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

const Env = z.object({
  DATABASE_URL: setting(
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
      .nullable()
      .default(null),
  ),
  DATA_DIR: setting(z.string().default('./data')),
});

/** Where the record is; problems by name, never by value: a database's address holds its password. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = Env.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    return { ok: false, problems };
  }
  return { ok: true, databaseUrl: parsed.data.DATABASE_URL, dataDir: parsed.data.DATA_DIR };
}
