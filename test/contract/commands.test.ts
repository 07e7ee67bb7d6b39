import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runScript } from '../support/run-command';

const root = path.join(__dirname, '..', '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

/** It takes none. */
const withoutArguments = ['start'];

const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script] = /^node --import tsx (\S+\.ts)$/.exec(line) ?? [];
  return script === undefined || withoutArguments.includes(name) ? [] : [{ name, script }];
});

/** What each needs besides, so that only the env file is wrong. */
const withEnvFile = { package: [], permissions: ['--plan'], 'sign-in-app': [] };

/** A folder to write to, in case that one starts something. */
const folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { DATA_DIR: folder };

test('these are the commands', () => {
  expect(commands.map(({ name }) => name).toSorted()).toEqual([
    ...[
      'audit',
      'bench',
      'bench:notify',
      'demo',
      'diagnose',
      'doctor',
      'gallery',
      'package',
      'permissions',
      'sandbox',
      'sign-in-app',
    ],
  ]);
});

describe.each(commands)('npm run $name', ({ name, script }) => {
  test('--help prints how it is used, and nothing else happens', async () => {
    const { status, stdout, stderr } = await runScript(script, ['--help'], env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run /);
    expect(stdout).toContain(` ${name} `.trimEnd());
    for (const said of ['--help ', 'Exit status: 0 ', ', 2 wrong arguments']) expect(stdout).toContain(said);
  });

  test('an option that it does not have is named, with how it is used', async () => {
    const { status, stdout, stderr } = await runScript(script, ['--surprise'], env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--surprise'\n\nUsage: npm run /);
  });
});

describe.each(Object.entries(withEnvFile))('npm run %s', (name, args) => {
  const script = scripts[name]?.split(' ').at(-1) ?? '';

  test('says so where there is no such env file', async () => {
    const { status, stdout, stderr } = await runScript(script, [...args, '--env', 'nowhere'], {});
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^env\/\.env\.nowhere is missing\. There is: .*\bdev\b.*docs\/deploy\.md/);
  });
});

test.each([
  [['--plan'], /^BOT_ID is missing\nBOT_TENANT_ID is missing\nName the env file .* --env dev/],
  [
    ['--plan', '--env', 'dev'],
    /^BOT_ID is missing\nBOT_TENANT_ID is missing\nSet it in env\/\.env\.dev; docs\/deploy\.md/,
  ],
])(
  'npm run permissions %j without the values says what is missing and where it belongs',
  async (args, said) => {
    const { status, stdout, stderr } = await runScript('src/permissions.ts', args, {});
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  },
);
