import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { routes } from '../../src/teams/handlers/routes';

const folder = join(__dirname, '..', '..', 'cards');

/** Every verb that a template's buttons send. */
function verbsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(verbsOf);
  const record = z.record(z.string(), z.unknown()).safeParse(node);
  if (!record.success) return [];
  const own = z.object({ verb: z.string() }).safeParse(node);
  return [...(own.success ? [own.data.verb] : []), ...Object.values(record.data).flatMap(verbsOf)];
}

const templates = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.data.json'),
);
const sent = new Set(
  templates.flatMap((name) => verbsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
);

test('every verb on a card has a handler, and every handler a card', () => {
  expect([...sent].sort()).toEqual(Object.keys(routes).sort());
});
