import { parseArgs } from 'node:util';
import type { Persona } from '../persona';
import { personas } from '../personas';

export interface DemoArguments {
  readonly user: Persona;
  readonly admin: Persona;
  readonly fresh: boolean;
  readonly botPort: number;
  readonly userPort: number;
  readonly adminPort: number;
  readonly dataDir: string;
}

/** A choice that the demo cannot make sense of, said in words. */
export class DemoArgumentError extends Error {
  readonly code = 'DEMO_ARGUMENTS';
}

/** `--as`, `--admin`, `--fresh`, `--user-port`, `--admin-port`; PORT and DATA_DIR as for the product. */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): DemoArguments {
  const { values } = parse(argv);
  const user = findPersona(values.as);
  const admin = findPersona(values.admin ?? (user.key === 'megan' ? 'henrietta' : 'megan'));
  if (user.key === admin.key)
    throw new DemoArgumentError('The two seats need two people: choose another --admin.');
  return {
    user,
    admin,
    fresh: values.fresh,
    botPort: toPort('PORT', env['PORT'] || '3978'),
    userPort: toPort('--user-port', values['user-port']),
    adminPort: toPort('--admin-port', values['admin-port']),
    dataDir: env['DATA_DIR'] || './data',
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        as: { type: 'string', default: 'alex' },
        admin: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        'user-port': { type: 'string', default: '56150' },
        'admin-port': { type: 'string', default: '56151' },
      },
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const usage =
      'npm run demo -- [--as <persona>] [--admin <persona>] [--fresh] [--user-port N] [--admin-port N]';
    throw new DemoArgumentError(`${problem}\nUsage: ${usage}`);
  }
}

function findPersona(key: string): Persona {
  const persona = personas.find((candidate) => candidate.key === key.toLowerCase());
  if (persona) return persona;
  const known = personas.map((candidate) => candidate.key).join(', ');
  throw new DemoArgumentError(`There is no persona "${key}". Choose one of: ${known}`);
}

function toPort(name: string, value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new DemoArgumentError(`${name} must be a port number from 1 to 65535`);
}
