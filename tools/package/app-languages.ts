import { z } from 'zod';
import type { Manifest } from './manifest';

const Command = z.object({ title: z.string(), description: z.string() });

/** The part of a file in `languages/` that Teams shows: in its store, and above the box where people type. */
const LanguageFile = z.object({
  manifest: z.object({
    name: z.object({ short: z.string(), full: z.string() }),
    description: z.object({ short: z.string(), full: z.string() }),
    /** By scope, then by the English title. */
    commands: z.record(z.string(), z.record(z.string(), Command)),
  }),
});

const schema =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

/** A language as Teams' app package wants it: flat paths into the manifest. Throws where something is missing. */
export function appLanguage(manifest: Manifest, languageFile: unknown): Readonly<Record<string, string>> {
  const { name, description, commands } = LanguageFile.parse(languageFile).manifest;
  const listed = manifest.bots[0].commandLists.flatMap((list, at) =>
    list.commands.flatMap(({ title }, place): (readonly [string, string])[] => {
      const [scope = ''] = list.scopes;
      const here = commands[scope]?.[title];
      if (!here) throw new Error(`There is no "${title}" among manifest.commands.${scope}.`);
      const path = `bots[0].commandLists[${at}].commands[${place}]`;
      return [
        [`${path}.title`, here.title],
        [`${path}.description`, here.description],
      ];
    }),
  );
  return {
    $schema: schema,
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
    ...Object.fromEntries(listed),
  };
}

/** Bare, so that each region gets it: people in Portugal read Brazilian Portuguese rather than English. */
export function appLanguageTag(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
