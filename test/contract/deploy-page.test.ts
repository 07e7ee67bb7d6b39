import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { z } from 'zod';
import { clouds } from '../../src/settings/cloud';
import { packageValues } from '../support/package-contents';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/deploy.md');
const code = [...page.matchAll(/```\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
  ([, block, inline]) => block ?? inline ?? '',
);

/** Said in the page where it comes from; everything else in angle brackets or behind a $ is a value of the env file. */
const said = [
  'this repository',
  'your tenant',
  'tenant',
  'name or id',
  'region',
  'digest',
  'value',
  'file',
  'your host',
  'name',
  'that',
];

test('every value in angle brackets is one that a step before has given, or says what it is', () => {
  const env = Object.keys(parseEnv(read('env/.env.dev')));
  const named = [
    ...new Set(
      code.flatMap((text) =>
        [...text.matchAll(/<([\w ]+)>|\$([A-Z_]+)/g)].map(([, name, variable]) => name ?? variable ?? ''),
      ),
    ),
  ];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !env.includes(name) && !said.includes(name))).toEqual([]);
  const lines = page.split('\n');
  for (const name of named.filter((one) => env.includes(one))) {
    const explained = lines.findIndex((line) => line.includes(`\`${name}\``) && !/^\s*(az|npm)/.test(line));
    expect([name, explained]).not.toEqual([name, -1]);
  }
});

test.each(['.env.dev', '.env.local.example', '.env.playground'])(
  'env/%s can be read into a terminal, and says the same there',
  async (file) => {
    const values = parseEnv(read(`env/${file}`));
    const print = Object.keys(values).map((name) => `printf '%s=%s\\n' ${name} "$${name}"`);
    const { stdout } = await run('sh', ['-eu', '-c', [`. env/${file}`, ...print].join('\n')], {
      cwd: root,
      env: {},
    });
    expect(parseEnv(stdout)).toEqual(values);
  },
);

test('every npm command, file and page that it names is there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  for (const [, name = ''] of page.matchAll(/npm run (?:--silent )?([\w-]+)/g))
    expect(Object.keys(scripts)).toContain(name);
  for (const [, path = ''] of page.matchAll(
    /(?<![\w/])((?:infra|appPackage|env)\/(?!build\/)[\w./-]*\.(?:bicep|json|dev|example))\b/g,
  )) {
    // What the reader makes, and git ignores.
    if (/\.secret\.json$|\.prod\./.test(path)) continue;
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  }
  for (const [, path = ''] of page.matchAll(/\]\(([\w-]+\.md)\)/g)) {
    expect([path, existsSync(join(root, 'docs', path))]).toEqual([path, true]);
  }
});

test('every parameter that it gives to a template is one of it', () => {
  const commands = code.map((text) => text.replace(/\\\n/g, ' ')).flatMap((text) => text.split('\n'));
  const deployments = commands.filter((line) => line.includes('--template-file'));
  expect(deployments.length).toBeGreaterThanOrEqual(2);
  for (const line of deployments) {
    const template = read(/--template-file (\S+)/.exec(line)?.[1] ?? '');
    const [, given = ''] = /--parameters (.*?)(?: --|$)/.exec(line) ?? [];
    const names = [...given.matchAll(/(?:^| )(\w+)=/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(template).toMatch(new RegExp(`^param ${name} `, 'm'));
    const needed = [...template.matchAll(/^param (\w+) \w+$/gm)].map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(needed));
  }
});

test('Microsoft Graph of each cloud is the one that the product knows', () => {
  const rows = [...page.matchAll(/^\| [^|]+ \| `([\w-]+)` \| `[\w.-]+` \| `(https:[\w./-]+)` \|/gm)];
  expect(Object.fromEntries(rows.map(([, cloud, url]) => [cloud, url]))).toEqual(
    Object.fromEntries(Object.entries(clouds).map(([name, { graphUrl }]) => [name, graphUrl])),
  );
});

test('the token service of each cloud is the one that the product knows', () => {
  const rows = [...page.matchAll(/^\| [^|]+ \| `([\w-]+)` \| `([\w.-]+)` \|/gm)];
  expect(Object.fromEntries(rows.map(([, cloud, host]) => [cloud, host]))).toEqual(
    Object.fromEntries(
      Object.entries(clouds).map(([name, { tokenServiceHost }]) => [name, tokenServiceHost]),
    ),
  );
});

test('what is set on the sign-in app is what its manifest says, in two steps', async () => {
  const script = join(root, 'tools', 'sign-in-app', 'main.ts');
  const print = async (...args: string[]) => {
    const env = {
      PATH: process.env['PATH'],
      ...packageValues,
      AAD_APP_OBJECT_ID: packageValues.AAD_APP_CLIENT_ID,
    };
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, '--env', 'dev', ...args], {
      cwd: root,
      env,
    });
    const parsed: unknown = JSON.parse(stdout);
    return parsed;
  };
  const identifierUris = [`api://botid-${packageValues.BOT_ID}`];
  const first = await print('--first');
  expect(first).toMatchObject({ identifierUris, api: { requestedAccessTokenVersion: 2 } });
  expect(first).not.toHaveProperty('api.preAuthorizedApplications');
  expect(await print()).toMatchObject({
    identifierUris,
    api: { preAuthorizedApplications: [{}, {}] },
    web: { redirectUris: ['https://token.botframework.com/.auth/web/redirect'] },
  });
});

test('what it costs names the sizes that the templates make, and parameters that they have', () => {
  const [, section = ''] = /\n## What it costs\n([\s\S]*?)\n## /.exec(page) ?? [];
  const templates = ['azure', 'app', 'container/container', 'botRegistration/azurebot'].map((name) =>
    read(`infra/${name}.bicep`),
  );
  const text = templates.join('\n');
  const value = (pattern: RegExp) => pattern.exec(text)?.[1] ?? `nothing like ${pattern}`;
  for (const said of [
    `\`${value(/^param databaseSku string = '(.*)'/m)}\``,
    `${value(/storageSizeGB: (\d+)/)} GB that grow`,
    `backups of ${value(/^param databaseBackupDays int = (\d+)/m)} days`,
    `${value(/^param minReplicas int = (\d+)/m)} containers at all times, ${value(/^param maxReplicas int = (\d+)/m)} at most`,
    `kept ${value(/^param logDays int = (\d+)/m)} days`,
    `Container registry | ${value(/registries@[\s\S]*?sku: \{\s+name: '(\w+)'/)} |`,
    `Azure Bot | ${value(/^param botSku string = '(\w+)'/m)};`,
  ])
    expect(section).toContain(said);
  const sizes = [...text.matchAll(/cpu: json\('([\d.]+)'\)\s+memory: '([\d.]+)Gi'/g)];
  expect(sizes).toHaveLength(2);
  for (const [, cores, memory] of sizes)
    expect(section).toMatch(new RegExp(`\\b${cores} cores and ${memory} GiB`));
  for (const [, name = ''] of section.matchAll(/`([a-z]+(?:[A-Z][a-z]+)+)(?:=\w+)?`/g))
    expect(text).toMatch(new RegExp(`^param ${name} `, 'm'));
});
