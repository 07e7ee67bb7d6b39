import { z } from 'zod';
import type { AuditHead } from '../../workflows/ports/audit';
import { helpOption, readOptions, wrong } from '../read-options';
import type { Wrong } from '../read-options';

export type Arguments =
  | { readonly kind: 'verify'; readonly anchor: AuditHead | undefined }
  | {
      readonly kind: 'export';
      readonly since: string;
      readonly until: string | undefined;
      readonly format: Format;
    }
  | { readonly kind: 'help' }
  | Wrong;

export type Format = 'csv' | 'jsonl';

/** A day is its midnight in UTC; a time must say its zone. */
const moment = (option: string) =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], `${option} must be an ISO 8601 date or time`)
    .transform((text) => new Date(text).toISOString());

const Anchor = z
  .string()
  .regex(/^\d{1,15}:[0-9a-f]{64}$/i, '--anchor must be a number, a colon, and a hash')
  .transform((text): AuditHead => {
    const [seq = '', hash = ''] = text.split(':');
    return { seq: Number(seq), hash: hash.toLowerCase() };
  });

const Verify = z.strictObject({ anchor: Anchor.optional() }, onlyFor('verify'));
const Export = z.strictObject(
  {
    since: z.string('--since is missing').pipe(moment('--since')),
    until: moment('--until').optional(),
    format: z.enum(['csv', 'jsonl'], '--format must be csv or jsonl'),
  },
  onlyFor('export'),
);

function onlyFor(command: string) {
  return {
    error: ({ code }: { readonly code?: string }) =>
      code === 'unrecognized_keys' ? `not an option of ${command}` : undefined,
  };
}

const text = { type: 'string' } as const;
const options = { anchor: text, since: text, until: text, format: text, ...helpOption } as const;

export function parseArguments(argv: readonly string[]): Arguments {
  const read = readOptions({ args: [...argv], options, allowPositionals: true });
  if (read.kind === 'wrong') return read;
  const { help, ...values } = read.values;
  if (help) return { kind: 'help' };
  const [command, ...more] = read.positionals;
  if (more.length > 0) return wrong('one command at a time: verify or export');
  if (command === 'verify')
    return parsed(Verify.safeParse(values), ({ anchor }) => ({ kind: 'verify', anchor }));
  if (command === 'export') {
    return parsed(Export.safeParse(values), ({ since, until, format }) => ({
      kind: 'export',
      since,
      until,
      format,
    }));
  }
  return wrong('the command must be verify or export');
}

function parsed<T>(result: z.ZodSafeParseResult<T>, toArguments: (data: T) => Arguments): Arguments {
  if (result.success) return toArguments(result.data);
  return { kind: 'wrong', problems: result.error.issues.map(({ message }) => message) };
}
