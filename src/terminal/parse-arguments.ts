import { parseArgs } from 'node:util';
import { z } from 'zod';
import { apps, symptoms } from '../diagnosis/answers';
import type { Answers } from '../diagnosis/answers';
import type { UserKey } from '../workflows/ports/look';

export type Arguments =
  | { readonly kind: 'diagnose'; readonly user: UserKey; readonly answers: Answers; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const Values = z.object({
  user: z.string('--user is missing').trim().min(1, '--user is empty').transform(toKey),
  symptom: z.enum(symptoms, `--symptom must be one of: ${symptoms.join(', ')}`).default('option-missing'),
  app: z.enum(apps, `--app must be one of: ${apps.join(', ')}`).default('other'),
  json: z.boolean().default(false),
});

export function parseArguments(argv: readonly string[]): Arguments {
  const read = readOptions(argv);
  if (typeof read === 'string') return { kind: 'wrong', problems: [read] };
  if (read.help) return { kind: 'help' };
  const parsed = Values.safeParse(read);
  if (!parsed.success) return { kind: 'wrong', problems: parsed.error.issues.map(({ message }) => message) };
  const { user, symptom, app, json } = parsed.data;
  return { kind: 'diagnose', user, answers: { symptom, app }, json };
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      user: text,
      symptom: text,
      app: text,
      json: flag,
      help: { ...flag, short: 'h' },
    } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    // Node says which option is not known or lacks its value.
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

function toKey(user: string): UserKey {
  return z.guid().safeParse(user).success ? { id: user } : { userPrincipalName: user };
}
