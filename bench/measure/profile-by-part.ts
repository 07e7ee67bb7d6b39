import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A CPU profile as V8 writes it. */
const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).default([]),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
export type Profile = z.output<typeof Profile>;
type Node = Profile['nodes'][number];

/** What a stack is about: the part of its innermost frame that belongs to one. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['waiting', /^\(idle\)/],
  ['garbage collector', /^\(garbage collector\)/],
  ['the profiler itself', /write-profile\.cjs/],
  ['database: Kysely, pg, the store', /node_modules\/(kysely|pg|pg-[a-z]+)\/|src\/store\//],
  [
    'requests to Teams: connector client and its HTTP',
    /node_modules\/(@azure|@typespec|botframework-connector|botbuilder-stdlib)\/|src\/teams\/connector\//,
  ],
  ['requests to Graph', /node_modules\/@microsoft\/|src\/graph\/|node:internal\/deps\/undici/],
  [
    'dialogs and conversation state',
    /node_modules\/botbuilder-dialogs|src\/teams\/(memory|dialogs)|MemoryStorage/,
  ],
  ['cards and words', /node_modules\/(adaptive|i18next)|src\/teams\/(cards|views|text)/],
  ['web server', /node_modules\/(restify|find-my-way)|src\/http\/|node:_http_(server|incoming)/],
  ['botbuilder, the turn itself', /node_modules\/(botbuilder|botframework)|src\/teams\/|src\/telemetry/],
  ['thinking and its audit record', /src\/(workflows|diagnosis|cases)\//],
];

/** Share of the busy time for each part, the largest first. */
export function shareByPart(profile: Profile): readonly (readonly [string, number])[] {
  const selfTimes = new Map<number, number>();
  profile.samples.forEach((id, index) => {
    selfTimes.set(id, (selfTimes.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0));
  });
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  const visit = (node: Node, above: string) => {
    const part = partOf(node) ?? above;
    times.set(part, (times.get(part) ?? 0) + (selfTimes.get(node.id) ?? 0));
    for (const id of node.children) {
      const child = nodes.get(id);
      if (child) visit(child, part);
    }
  };
  const [root] = profile.nodes;
  if (root) visit(root, 'Node itself, between callbacks');
  times.delete('waiting');
  times.delete('the profiler itself');
  const busy = [...times.values()].reduce((a, b) => a + b, 0);
  return [...times].map(([part, time]) => [part, time / busy] as const).sort((a, b) => b[1] - a[1]);
}

function partOf({ callFrame: { functionName, url } }: Node): string | undefined {
  return parts.find(([, pattern]) => pattern.test(url) || pattern.test(functionName))?.[0];
}

export function readProfile(file: string): Profile {
  return Profile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
