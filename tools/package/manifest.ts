import { z } from 'zod';

const Text = z.string().min(1);

const CommandList = z.object({
  scopes: z.array(Text),
  commands: z.array(z.object({ title: Text, description: Text })),
});

/** The parts of the Teams manifest that our own rules look at; Microsoft's schema knows the rest. */
export const ManifestSchema = z.object({
  version: z.string(),
  id: Text,
  developer: z.record(z.string(), Text),
  name: z.object({ short: Text, full: Text.optional() }),
  description: z.object({ short: Text, full: Text }),
  accentColor: Text,
  icons: z.object({ color: Text, outline: Text }),
  bots: z.tuple([
    z.object({ botId: Text, scopes: z.array(Text), commandLists: z.array(CommandList).default([]) }),
  ]),
  validDomains: z.array(Text).default([]),
  webApplicationInfo: z.object({ id: Text, resource: Text }).optional(),
  publisherDocsUrl: Text.optional(),
  authorization: z.unknown().optional(),
  localizationInfo: z
    .object({
      defaultLanguageTag: Text,
      defaultLanguageFile: Text.optional(),
      additionalLanguages: z.array(z.object({ languageTag: Text, file: Text })).default([]),
    })
    .optional(),
});
export type Manifest = z.infer<typeof ManifestSchema>;
