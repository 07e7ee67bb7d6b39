import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { apps, symptoms } from '../../diagnosis/answers';
import { commands } from '../understanding/commands';

/** What a person typed is compared in lower case; a pattern that is none fails here, with the file's name. */
const Pattern = z.string().transform((source) => new RegExp(source, 'u'));

const LanguageFile = z.object({
  /** How it calls itself. */
  name: z.string().min(1),
  /** As `src/teams/text/en`, with the plural forms that this language has; English stands in for what is missing. */
  texts: z.record(z.string(), z.unknown()),
  /** What people type for a command. Whole messages, in lower case. */
  commands: z.partialRecord(z.enum(commands), z.array(z.string())),
  /** How to read the two answers out of a sentence, the more telling first. */
  clues: z.object({
    symptom: z.array(z.tuple([z.enum(symptoms), Pattern])),
    app: z.array(z.tuple([z.enum(apps), Pattern])),
  }),
});

export type LanguageFile = z.infer<typeof LanguageFile>;

/** `src/teams/text` and `dist/teams/text` are equally deep, so this holds for tsx and for the built product. */
const folder = join(__dirname, '..', '..', '..', 'languages');

/** Every language beside English, by its tag (`pt-BR`): one file each, and adding one is adding a file. */
export const languageFiles: ReadonlyMap<string, LanguageFile> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace(/\.json$/, ''), readLanguage(join(folder, file))]),
);

function readLanguage(path: string): LanguageFile {
  const parsed = LanguageFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is no language file:\n${z.prettifyError(parsed.error)}`);
}
