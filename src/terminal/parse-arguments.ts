import { z } from 'zod';
import { apps, symptoms } from '../diagnosis/answers';
import type { Answers } from '../diagnosis/answers';
import type { UserKey } from '../workflows/ports/look';
import { helpOption, readOptions } from './read-options';
import type { Wrong } from './read-options';

export type Arguments =
  | { readonly kind: 'diagnose'; readonly user: UserKey; readonly answers: Answers; readonly json: boolean }
  | { readonly kind: 'help' }
  | Wrong;

const Values = z.object({
  user: z.string('--user is missing').trim().min(1, '--user is empty').transform(toKey),
  symptom: z.enum(symptoms, `--symptom must be one of: ${symptoms.join(', ')}`).default('option-missing'),
  app: z.enum(apps, `--app must be one of: ${apps.join(', ')}`).default('other'),
  json: z.boolean().default(false),
});

const text = { type: 'string' } as const;
const options = { user: text, symptom: text, app: text, json: { type: 'boolean' }, ...helpOption } as const;

export function parseArguments(argv: readonly string[]): Arguments {
  const read = readOptions({ args: [...argv], options });
  if (read.kind === 'wrong') return read;
  if (read.values.help) return { kind: 'help' };
  const parsed = Values.safeParse(read.values);
  if (!parsed.success) return { kind: 'wrong', problems: parsed.error.issues.map(({ message }) => message) };
  const { user, symptom, app, json } = parsed.data;
  return { kind: 'diagnose', user, answers: { symptom, app }, json };
}

function toKey(user: string): UserKey {
  return z.guid().safeParse(user).success ? { id: user } : { userPrincipalName: user };
}
