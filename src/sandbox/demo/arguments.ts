import { helpOption, readOptions } from '../../terminal/read-options';
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

const options = {
  as: { type: 'string', default: 'alex' },
  admin: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  'user-port': { type: 'string', default: '56150' },
  'admin-port': { type: 'string', default: '56151' },
  ...helpOption,
} as const;

export const usage = `Usage: npm run demo -- [--as <persona>] [--admin <persona>] [--fresh] [--user-port N] [--admin-port N]

Runs the sandbox tenant, the bot, and two Microsoft 365 Agents Playgrounds: the seat of a user and the seat of an admin.

  --as, --admin             who sits there, by the names that it prints when it runs
  --fresh                   forgets what happened before
  --user-port, --admin-port ports of the two seats
  --help                    prints this

Settings (environment): PORT of the bot (3978), DATA_DIR (./data), and any other of the bot's, see README.md.
Exit status: 0 stopped by a signal, 1 broken, 2 wrong arguments.
`;

/** The options; PORT and DATA_DIR as for the product. Null where only the usage is asked for. */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): DemoArguments | null {
  const read = readOptions({ args: [...argv], options });
  if (read.kind === 'wrong') throw new DemoArgumentError([...read.problems, '', usage].join('\n'));
  const { values } = read;
  if (values.help) return null;
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
