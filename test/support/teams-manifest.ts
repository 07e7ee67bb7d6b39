import { z } from 'zod';

const Text = z.string().min(1);

/** The parts of the Teams manifest that our own tests look at; Microsoft's schema knows the rest. */
export const Manifest = z.object({
  version: z.string(),
  id: Text,
  developer: z.record(z.string(), Text),
  name: z.object({ short: Text, full: Text }),
  description: z.object({ short: Text, full: Text }),
  accentColor: Text,
  icons: z.object({ color: Text, outline: Text }),
  bots: z.tuple([
    z.object({
      botId: Text,
      scopes: z.array(Text),
      commandLists: z.array(
        z.object({
          scopes: z.array(Text),
          commands: z.array(z.object({ title: Text, description: Text })),
        }),
      ),
    }),
  ]),
  validDomains: z.array(Text),
  webApplicationInfo: z.object({ id: Text, resource: Text }),
});
