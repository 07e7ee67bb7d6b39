import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const root = path.join(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const page = read('README.md');

/** `NAME: setting(…)` in a schema of settings, wherever one stands. */
function settingsInSource(): readonly string[] {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(path.join('src', file)));
  const names = sources.flatMap((text) => [
    ...text.matchAll(/^ +([A-Z]+(?:_[A-Z]+)*): (?:setting|days)\(/gm),
  ]);
  return [...new Set(names.map(([, name = '']) => name))].toSorted();
}

/** The first cells of the table of settings. */
function settingsOnPage(): readonly string[] {
  const rows = [...page.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name));
}

test('every setting has a row, and every row is a setting', () => {
  const inSource = settingsInSource();
  expect(inSource.length).toBeGreaterThan(40);
  // The demo's own table has two rows that are settings of the product as well.
  expect([...new Set(settingsOnPage())].toSorted()).toEqual(inSource);
});

test('every command is one that package.json knows', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const named = [...page.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('what it tells to try is in the sandbox, and is run with the sandbox', () => {
  for (const [, script = ''] of page.matchAll(/--env-file=data\/sandbox\.env --import tsx (\S+\.ts)/g))
    expect(read(script)).toContain('process.env');
  expect(page).toContain('--env-file=data/sandbox.env');
  expect(page).not.toContain('@contoso.com');
});
