import { accessSync, constants } from 'node:fs';
import { z } from 'zod';
import type { DatabaseSignIn } from '../store/database/open-server';
import { clouds } from './cloud';
import { ownCredential } from './identity';
import type { IdentityEnv } from './identity';
import { setting } from './setting';

/** Where the store is, and how the product signs in there. Shared by the product and its commands. */
export const databaseShape = {
  DATABASE_URL: setting(
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
      .nullable()
      .default(null),
  ),
  DATABASE_SIGN_IN: setting(z.enum(['password', 'entra'], 'must be password or entra').default('password')),
  DATA_DIR: setting(z.string().default('./data')),
};

export function databaseProblems({ DATABASE_SIGN_IN, DATABASE_URL }: NodeJS.ProcessEnv): readonly string[] {
  if (DATABASE_URL) return certificateProblems(DATABASE_URL);
  return DATABASE_SIGN_IN === 'entra'
    ? ['DATABASE_URL is missing: with DATABASE_SIGN_IN entra it names the server to sign in at']
    : [];
}

/** The library reads these files when it connects; what it then says of a missing one names everything but the setting. */
function certificateProblems(databaseUrl: string): readonly string[] {
  if (!URL.canParse(databaseUrl)) return [];
  const { searchParams } = new URL(databaseUrl);
  return ['sslrootcert', 'sslcert', 'sslkey'].flatMap((name) => {
    const file = searchParams.get(name);
    return file === null || isReadable(file)
      ? []
      : [`DATABASE_URL names a file that cannot be read: ${name}`];
  });
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** With a token of the product's own identity. */
export function entraSignIn(env: IdentityEnv): DatabaseSignIn {
  return { credential: ownCredential(env), scope: clouds[env.CLOUD].databaseScope };
}
