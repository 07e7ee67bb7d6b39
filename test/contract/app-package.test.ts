import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readEnvFile } from '../../src/terminal/read-env-file';
import { buildZip } from '../../tools/package/build-zip';
import { cardProblems } from '../../tools/package/card-problems';
import { fillPlaceholders, placeholderNames } from '../../tools/package/fill-placeholders';
import { filledManifest, manifestTemplate, packageValues } from '../support/package-contents';
import { runPackage } from '../support/run-package';
import { validateManifest } from '../support/validate-manifest';

const root = join(__dirname, '..', '..');
const envFiles = readdirSync(join(root, 'env')).filter((name) => !name.endsWith('.user'));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe("against Microsoft's published schema", () => {
  test('the manifest is valid', async () => {
    expect(await validateManifest(filledManifest)).toEqual([]);
  });

  test.each([
    {
      what: 'a property that the schema does not know',
      broken: filledManifest.replace('"version":', '"packageName": "x", "version":'),
      problem: /packageName/,
    },
    {
      what: 'a bot id that is not a GUID',
      broken: filledManifest.replaceAll(packageValues.BOT_ID, 'not-a-guid'),
      problem: /^\/bots\/0\/botId must match pattern/,
    },
    {
      what: 'a short name of more than 30 characters',
      broken: fillPlaceholders(manifestTemplate, { ...packageValues, APP_NAME_SUFFIX: '-development-ring' }),
      problem: /^\/name\/short must NOT have more/,
    },
  ])('$what is refused', async ({ broken, problem }) => {
    expect(broken).not.toBe(filledManifest);
    expect(await validateManifest(broken)).toContainEqual(expect.stringMatching(problem));
  });
});

describe('npm run package', () => {
  test('builds the same flat zip twice, of what appPackage/ holds and nothing else', async () => {
    const paths = ['one.zip', 'two.zip'].map((name) => join(folder, name));
    for (const path of paths) {
      const ran = await runPackage(['--env', 'playground', '--out', path]);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
    }
    const [one, two] = paths.map((path) => readFileSync(path));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    const entries = unzipSync(new Uint8Array(one ?? []));
    const texts = ['de', 'es', 'fr', 'ja', 'nl', 'pl', 'pt'].map((tag) => `${tag}.json`);
    const expected = ['color.png', 'manifest.json', 'outline.png', ...texts].toSorted();
    expect(Object.keys(entries).toSorted()).toEqual(expected);
    const manifest = Buffer.from(entries['manifest.json'] ?? []).toString('utf8');
    expect(placeholderNames(manifest)).toEqual([]);
    expect(await validateManifest(manifest)).toEqual([]);
    const icon = readFileSync(join(root, 'appPackage', 'color.png'));
    expect(icon.equals(entries['color.png'] ?? Buffer.alloc(0))).toBe(true);
  });

  test('says every missing value at once and ends with 1', async () => {
    const out = join(folder, 'never.zip');
    const { status, stderr } = await runPackage(['--env', 'dev', '--out', out], {
      BOT_ID: packageValues.BOT_ID,
    });
    expect(status).toBe(1);
    for (const name of ['TEAMS_APP_ID', 'AAD_APP_CLIENT_ID', 'BOT_DOMAIN']) expect(stderr).toContain(name);
    expect(stderr).not.toContain('BOT_ID has no value');
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(readdirSync(folder)).not.toContain('never.zip');
  });

  test('says what is wrong with the values, all at once', async () => {
    const bad = { ...packageValues, BOT_DOMAIN: 'x1.devtunnels.ms', TEAMS_APP_ID: 'x' };
    const { status, stderr } = await runPackage(['--env', 'dev', '--out', join(folder, 'never.zip')], bad);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\/id must match pattern/);
    expect(stderr).toMatch(/tunnel "x1.devtunnels.ms"/);
  });

  test('asks for the environment', async () => {
    const { status, stderr } = await runPackage([]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--env is missing/);
  });
});

test('a zip is flat, sorted and without dates', () => {
  const [a, b] = [Buffer.from('a'), Buffer.from('b')];
  const there = buildZip(
    new Map([
      ['a', a],
      ['b', b],
    ]),
  );
  const back = buildZip(
    new Map([
      ['b', b],
      ['a', a],
    ]),
  );
  expect(Buffer.from(there).equals(back)).toBe(true);
});

describe('cards', () => {
  test('of the product are no dead ends', () => {
    expect(cardProblems(join(root, 'cards'))).toEqual([]);
  });

  test('without an action, and help that leads away, are told', () => {
    const cards = join(folder, 'cards');
    mkdirSync(cards);
    writeFileSync(join(cards, 'help.json'), '{"actions":[{"type": "Action.OpenUrl"}]}');
    writeFileSync(join(cards, 'end.json'), '{"body":[]}');
    expect(cardProblems(cards)).toEqual([
      'cards/welcome.json is missing: review asks for a welcome message.',
      'cards/end.json is a dead end: give it an action.',
      'cards/help.json opens a link: help must not send people out of Microsoft Teams.',
    ]);
  });
});

describe('environments', () => {
  test.each(envFiles)('%s names every placeholder of the manifest, and its own name', (file) => {
    const settings = parseEnv(readFileSync(join(root, 'env', file), 'utf8'));
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(placeholderNames(manifestTemplate)));
    expect(settings['TEAMSFX_ENV']).toBe(/^\.env\.(\w+)/.exec(file)?.[1]);
    expect(settings['APP_NAME_SUFFIX']).not.toBe('');
  });

  test.each(envFiles)('%s holds no secret and says what each setting is', (file) => {
    const lines = readFileSync(join(root, 'env', file), 'utf8').split('\n');
    const assigned = lines.filter((line) => line.includes('=') && !line.startsWith('#'));
    expect(assigned.filter((line) => /^SECRET_|PASSWORD=/.test(line))).toEqual([]);
    expect(assigned.filter((line) => !lines[lines.indexOf(line) - 1]?.startsWith('# '))).toEqual([]);
  });

  test('a value of the .user file wins, the process fills what is empty, and nothing else is taken', () => {
    writeFileSync(join(folder, '.env.mine'), 'A=one\nB=\nC=\nD=four\nAPP_NAME_SUFFIX=\n');
    writeFileSync(join(folder, '.env.mine.user'), 'D=mine\n');
    const environment = { A: 'other', B: 'two', E: 'five' };
    expect(readEnvFile('mine', environment, folder)).toEqual({
      ok: true,
      values: { A: 'one', B: 'two', D: 'mine', APP_NAME_SUFFIX: '' },
    });
    const absent = readEnvFile('absent', environment, folder);
    expect(absent.ok || absent.problem).toMatch(/^env\/\.env\.absent is missing\. There is: mine\./);
    expect(readEnvFile('../mine', environment, folder)).toMatchObject({ ok: false });
  });

  test('a placeholder without a value stays, and is named', () => {
    const filled = fillPlaceholders('a ${{KNOWN}} ${{ UNKNOWN }}', { KNOWN: 'x' });
    expect(filled).toBe('a x ${{ UNKNOWN }}');
    expect(placeholderNames(filled)).toEqual(['UNKNOWN']);
  });
});
