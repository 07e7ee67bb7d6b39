import { parseArgs } from 'node:util';
import { permissions } from '../../grants/permissions';

export interface Asked {
  readonly kind: 'plan' | 'apply';
  readonly optional: readonly string[];
  readonly json: boolean;
  readonly env: string | undefined;
}

export type Arguments =
  | Asked
  | { readonly kind: 'document' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const options = {
  plan: { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
  document: { type: 'boolean', default: false },
  optional: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  env: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const known = permissions.filter(({ need }) => need === 'optional').map(({ name }) => name);

export function parseArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return values.help ? { kind: 'help' } : toArguments(values);
  } catch (error) {
    return { kind: 'wrong', problems: [error instanceof Error ? error.message : String(error)] };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function toArguments({ plan, apply, document, optional = [], json, env }: Values): Arguments {
  const chosen = Object.entries({ plan, apply, document }).filter(([, on]) => on);
  const strange = optional.filter((name) => !known.includes(name));
  const problems = [
    ...(chosen.length === 1 ? [] : ['Name one of --plan, --apply and --document']),
    ...strange.map((name) => `--optional knows no ${name}; there is: ${known.join(', ')}`),
    ...(env === undefined || /^[\w-]+$/.test(env)
      ? []
      : ['--env must be the name of an environment, such as dev']),
  ];
  if (problems.length > 0) return { kind: 'wrong', problems };
  if (document) return { kind: 'document' };
  return { kind: apply ? 'apply' : 'plan', optional, json, env };
}
