import { z } from 'zod';
import { toGraphAddress } from './graph-address';
import type { GraphOptions } from './graph-options';
import { createTokenSource } from './token-source';

const Claims = z.object({ roles: z.array(z.string()).default([]) });

/**
 * The application permissions in the product's own token; undefined where there is no token, or none that can be read.
 * Entra writes them there as `roles`; a permission granted meanwhile shows in the next token.
 */
export async function grantedPermissions(
  options: Pick<GraphOptions, 'baseUrl' | 'credential' | 'log'>,
): Promise<readonly string[] | undefined> {
  const { baseUrl, credential, log } = options;
  const token = await createTokenSource({ credential, log, address: toGraphAddress(baseUrl, credential) })();
  return token === undefined ? undefined : rolesIn(token);
}

export function rolesIn(token: string): readonly string[] | undefined {
  try {
    const [, payload = ''] = token.split('.');
    return Claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data?.roles;
  } catch {
    return undefined;
  }
}
