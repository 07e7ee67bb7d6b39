import { z } from 'zod';
import type { Tenant } from '../tenant/create-tenant';
import type { SignInState, SignIns } from '../tokens/sign-ins';
import type { TokenRegistry } from '../tokens/token-registry';
import { getUser } from './get-user';

/**
 * - `{"signedIn": false}`: the token service has no token for them any more, as after one that could not be renewed.
 * - `{"tokens": "expired"}`: Graph answers 401 to every token that they got so far. The token service gives a fresh
 *   one while they are signed in; with `"signedIn": false` it gives none.
 * - `{"consented": false}`: the exchange of single sign-on is refused until they sign in by the page.
 * - `{"challenged": true}`: Graph refuses their delegated writes with a claims challenge, whatever token they come
 *   with, until they sign in again, in either way.
 */
export const SignInPatchSchema = z
  .object({
    signedIn: z.boolean().optional(),
    consented: z.boolean().optional(),
    challenged: z.boolean().optional(),
    tokens: z.literal('expired').optional(),
  })
  .strict();

type SignInPatch = z.infer<typeof SignInPatchSchema>;

/** What happens to a person's sign-in while nobody looks. */
export interface SignInControls {
  readonly changeSignIn: (who: string, patch: SignInPatch) => SignInState;
}

interface SignInWorld {
  readonly tenant: Tenant;
  readonly tokens: TokenRegistry;
  readonly signIns: SignIns;
}

export function createSignInControls({ tenant, tokens, signIns }: SignInWorld): SignInControls {
  return {
    changeSignIn: (who, patch) => {
      const { id } = getUser(tenant, who);
      const { tokens: expired, ...state } = SignInPatchSchema.parse(patch);
      if (expired !== undefined) tokens.expire(id);
      const before = signIns.of(id);
      signIns.change(id, {
        signedIn: state.signedIn ?? before.signedIn,
        consented: state.consented ?? before.consented,
        challenged: state.challenged ?? before.challenged,
      });
      return signIns.of(id);
    },
  };
}
