import { z } from 'zod';
import type { UserKey } from '../../workflows/ports/look';
import { helpOption, readOptions, wrong } from '../read-options';
import type { Wrong } from '../read-options';

export type Arguments =
  | { readonly kind: 'examine'; readonly user: UserKey | null; readonly json: boolean }
  | { readonly kind: 'help' }
  | Wrong;

const options = { user: { type: 'string' }, json: { type: 'boolean' }, ...helpOption } as const;

export function parseArguments(argv: readonly string[]): Arguments {
  const read = readOptions({ args: [...argv], options });
  if (read.kind === 'wrong') return read;
  const { user, json = false, help } = read.values;
  if (help) return { kind: 'help' };
  const named = user?.trim();
  if (named === '') return wrong('--user is empty');
  return { kind: 'examine', user: named === undefined ? null : toKey(named), json };
}

function toKey(user: string): UserKey {
  return z.guid().safeParse(user).success ? { id: user } : { userPrincipalName: user };
}
