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
  return DATABASE_SIGN_IN === 'entra' && !DATABASE_URL
    ? ['DATABASE_URL is missing: with DATABASE_SIGN_IN entra it names the server to sign in at']
    : [];
}

/** With a token of the product's own identity. */
export function entraSignIn(env: IdentityEnv): DatabaseSignIn {
  return { credential: ownCredential(env), scope: clouds[env.CLOUD].databaseScope };
}
