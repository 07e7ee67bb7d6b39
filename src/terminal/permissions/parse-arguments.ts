import { permissions } from '../../grants/permissions';
import { helpOption, readOptions } from '../read-options';
import type { Wrong } from '../read-options';

export interface Asked {
  readonly kind: 'plan' | 'apply';
  readonly optional: readonly string[];
  readonly json: boolean;
  readonly env: string | undefined;
}

export type Arguments = Asked | { readonly kind: 'document' } | { readonly kind: 'help' } | Wrong;

const options = {
  plan: { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
  document: { type: 'boolean', default: false },
  optional: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  env: { type: 'string' },
  ...helpOption,
} as const;

const known = permissions.filter(({ need }) => need === 'optional').map(({ name }) => name);

export function parseArguments(args: readonly string[]): Arguments {
  const read = readOptions({ args: [...args], options });
  if (read.kind === 'wrong') return read;
  const { plan, apply, document, optional = [], json, env, help } = read.values;
  if (help) return { kind: 'help' };
  const chosen = Object.entries({ plan, apply, document }).filter(([, on]) => on);
  const strange = optional.filter((name) => !known.includes(name));
  const problems = [
    ...(chosen.length === 1 ? [] : ['Name one of --plan, --apply and --document']),
    ...strange.map((name) => `--optional knows no ${name}; there is: ${known.join(', ')}`),
  ];
  if (problems.length > 0) return { kind: 'wrong', problems };
  if (document) return { kind: 'document' };
  return { kind: apply ? 'apply' : 'plan', optional, json, env };
}
