import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { UserKey } from '../../workflows/ports/look';

export type Arguments =
  | { readonly kind: 'examine'; readonly user: UserKey | null; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const flag = { type: 'boolean' } as const;

export function parseArguments(argv: readonly string[]): Arguments {
  try {
    const options = { user: { type: 'string' }, json: flag, help: { ...flag, short: 'h' } } as const;
    const { user, json = false, help } = parseArgs({ args: [...argv], options }).values;
    if (help) return { kind: 'help' };
    const named = user?.trim();
    if (named === '') return { kind: 'wrong', problem: '--user is empty' };
    return { kind: 'examine', user: named === undefined ? null : toKey(named), json };
  } catch (error) {
    // Node says which option is not known or lacks its value.
    return {
      kind: 'wrong',
      problem: error instanceof Error ? error.message : 'the arguments cannot be read',
    };
  }
}

function toKey(user: string): UserKey {
  return z.guid().safeParse(user).success ? { id: user } : { userPrincipalName: user };
}
