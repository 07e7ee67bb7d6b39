import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const root = path.join(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const Versions = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: Versions, devDependencies: Versions, overrides: Versions });
const manifest = Manifest.parse(JSON.parse(read('package.json')));
const page = read('docs/dependencies.md');

type Row = readonly string[];

/** The rows of the table below that heading, without the one of its titles. */
function rowsBelow(heading: string): readonly Row[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| (`.+) \|$/gm)].map(([, row = '']) => row.split(' | '));
}

const namesBelow = (heading: string) =>
  rowsBelow(heading)
    .map(([name = '']) => name.replaceAll('`', ''))
    .sort();
const namesOf = (versions: z.infer<typeof Versions>) => Object.keys(versions).sort();

describe('docs/dependencies.md', () => {
  it('has a line for each package of the product, and for no other', () => {
    expect(namesBelow('In the product')).toEqual(namesOf(manifest.dependencies));
  });

  it('has a line for each package for building and testing, and for no other', () => {
    expect(namesBelow('For building and testing')).toEqual(namesOf(manifest.devDependencies));
  });

  it('says of each what for, who keeps it and what would take its place', () => {
    const rows = [...rowsBelow('In the product'), ...rowsBelow('For building and testing')];
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual(
      [],
    );
  });

  it('gives the version and the reason of each override', () => {
    const told = new Map(
      rowsBelow('Overrides').map(([name, version, , why]) => [name, why ? version : undefined]),
    );
    const untold = Object.entries(manifest.overrides).filter(
      ([name, version]) => told.get(`\`${name}\``) !== version,
    );
    expect(untold).toEqual([]);
  });
});

/** What a package gets when it asks for another one: each name is looked up from the one before it. */
function load(...names: Row): unknown {
  let from = createRequire(path.join(root, 'package.json'));
  for (const name of names.slice(0, -1)) from = createRequire(from.resolve(name));
  const loaded: unknown = from(names.at(-1) ?? '');
  return loaded;
}

type Call = (...args: readonly unknown[]) => unknown;
const Call = z.custom<Call>((value) => typeof value === 'function');

const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const space = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

const Uuid = z.object({ v4: Call, v5: Call });
const Msal = z.object({
  CryptoProvider: z.custom<new () => { createNewGuid(): string }>((value) => typeof value === 'function'),
});
interface Parser {
  parse(text: string): { tryEvaluate(state: object): unknown };
}
const Expressions = z.object({ Expression: z.custom<Parser>((value) => typeof value === 'function') });

/** By the packages that ask for it: each gets a fixed one, and those that make ids with it still do. */
function useUuid(): void {
  const msal = ['@azure/msal-node'];
  const askers = [
    ['botbuilder'],
    ['botbuilder', ...msal],
    ['botbuilder-dialogs'],
    ['botframework-connector', ...msal],
    ['adaptive-expressions'],
  ];
  for (const asker of askers) {
    const { v4, v5 } = Uuid.parse(load(...asker, 'uuid'));
    expect(v4()).toMatch(guid);
    // CVE-2026-41907: a buffer that is too small was filled in part, without a word.
    expect(() => v5('name', space, new Uint8Array(8), 4)).toThrow(RangeError);
  }
  const { CryptoProvider } = Msal.parse(load('botframework-connector', '@azure/msal-node'));
  expect(new CryptoProvider().createNewGuid()).toMatch(guid);
  const { Expression } = Expressions.parse(load('adaptive-expressions'));
  const { value } = z.object({ value: z.string() }).parse(Expression.parse('newGuid()').tryEvaluate({}));
  expect(value).toMatch(guid);
}

const uses: Readonly<Record<string, () => void>> = {
  uuid: useUuid,
  'unrs-resolver': () => {
    const { sync } = z
      .object({ sync: Call })
      .parse(load('jest', '@jest/core', 'jest-resolve', 'unrs-resolver'));
    expect(sync(root, './package.json')).toMatchObject({ path: path.join(root, 'package.json') });
  },
  // Jest loads no such module.
  'oxc-parser': () => {
    const script = `import { parseSync } from 'oxc-parser'; console.log(parseSync('a.ts', 'let a: 1').errors.length)`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    expect(said.toString().trim()).toBe('0');
  },
};

it.each(Object.keys(manifest.overrides))('%s, which is overridden, is loaded and does its work', (name) => {
  const use = uses[name];
  if (!use) throw new Error(`Nothing here uses ${name}.`);
  use();
});
