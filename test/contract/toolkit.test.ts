import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config';
import { placeholderNames } from '../../tools/package/fill-placeholders';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The parameters of each action, as the toolkit's schema v1.11 has them; what is needed stands first. */
const actions = {
  'aadApp/create': {
    needs: ['name', 'generateClientSecret', 'signInAudience'],
    takes: ['generateServicePrincipal'],
    gives: ['clientId', 'clientSecret', 'objectId', 'tenantId', 'authority', 'authorityHost'],
  },
  'aadApp/update': { needs: ['manifestPath', 'outputFilePath'], takes: [], gives: [] },
  'teamsApp/create': { needs: ['name'], takes: [], gives: ['teamsAppId'] },
  'teamsApp/validateManifest': { needs: ['manifestPath'], takes: [], gives: [] },
  'teamsApp/zipAppPackage': {
    needs: ['manifestPath', 'outputZipPath', 'outputFolder'],
    takes: [],
    gives: [],
  },
  'teamsApp/validateAppPackage': { needs: ['appPackagePath'], takes: [], gives: [] },
  'teamsApp/update': { needs: ['appPackagePath'], takes: [], gives: [] },
  'teamsApp/publishAppPackage': { needs: ['appPackagePath'], takes: [], gives: ['publishedAppId'] },
  'arm/deploy': {
    needs: ['subscriptionId', 'resourceGroupName', 'templates'],
    takes: ['bicepCliVersion'],
    gives: [],
  },
  'cli/runNpmCommand': { needs: ['args'], takes: [], gives: [] },
  script: { needs: ['run'], takes: ['timeout'], gives: [] },
  'file/createOrUpdateEnvironmentFile': { needs: ['target', 'envs'], takes: [], gives: [] },
} as const;

const names = z.custom<keyof typeof actions>((value) => typeof value === 'string' && value in actions);
const Step = z.strictObject({
  uses: names,
  name: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).default({}),
});
type Step = z.infer<typeof Step>;
const Project = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: z.array(Step).default([]),
  deploy: z.array(Step).default([]),
  publish: z.array(Step).default([]),
});

/** What the toolkit itself fills, or asks for. */
const builtIn = [
  'TEAMSFX_ENV',
  'APP_NAME_SUFFIX',
  'AZURE_SUBSCRIPTION_ID',
  'AZURE_RESOURCE_GROUP_NAME',
  'RESOURCE_SUFFIX',
  'TEAMS_APP_TENANT_ID',
];

/** Chosen by a person before the first run, or by the tunnel of F5; env/ says which. */
const chosen = ['APPROVERS_GROUP_ID', 'APPROVALS_CHANNEL_ID', 'IMAGE_TAG', 'CLOUD', 'BOT_TOKEN_DOMAIN'];

const projects = [
  { file: 'm365agents.yml', env: 'env/.env.dev', before: [] },
  { file: 'm365agents.local.yml', env: 'env/.env.local.example', before: ['BOT_DOMAIN', 'BOT_ENDPOINT'] },
  { file: 'm365agents.playground.yml', env: 'env/.env.playground', before: [] },
].map((one) => ({ ...one, project: Project.parse(parse(read(one.file))) }));

const bicepOutputs = (path: string) =>
  [...read(path).matchAll(/^output (\w+) /gm)].map(([, name = '']) => name);

/** Every file that an action hands to the toolkit, and the placeholders in it. */
function filesOf({ uses, with: given }: Step): readonly string[] {
  const Templates = z.array(z.object({ path: z.string(), parameters: z.string() }));
  if (uses === 'arm/deploy') return Templates.parse(given['templates']).map(({ parameters }) => parameters);
  const path = given['manifestPath'];
  return typeof path === 'string' ? [path] : [];
}

function outputsOf({ uses, with: given, writeToEnvironmentFile }: Step): readonly string[] {
  const written = Object.values(writeToEnvironmentFile);
  if (uses !== 'arm/deploy') return written;
  const Templates = z.array(z.object({ path: z.string() }));
  return [...written, ...Templates.parse(given['templates']).flatMap(({ path }) => bicepOutputs(path))];
}

describe.each(projects)('$file', ({ env, before, project }) => {
  const steps = [...project.provision, ...project.deploy, ...project.publish];

  test('gives each action what it needs, and nothing that it does not take', () => {
    for (const { uses, with: given, writeToEnvironmentFile } of steps) {
      const { needs, takes, gives } = actions[uses];
      expect([uses, Object.keys(given)]).toEqual([uses, expect.arrayContaining([...needs])]);
      const strange = Object.keys(given).filter((name) => ![...needs, ...takes].some((one) => one === name));
      expect([uses, strange]).toEqual([uses, []]);
      const ungiven = Object.keys(writeToEnvironmentFile).filter(
        (name) => !gives.some((one) => one === name),
      );
      expect([uses, ungiven]).toEqual([uses, []]);
    }
  });

  test('uses no variable before it has a value', () => {
    const known = new Set([...builtIn, ...chosen, ...before]);
    for (const step of steps) {
      const texts = [JSON.stringify(step.with), ...filesOf(step).map(read)];
      const unknown = texts.flatMap(placeholderNames).filter((name) => !known.has(name));
      expect([step.uses, unknown]).toEqual([step.uses, []]);
      for (const name of outputsOf(step)) known.add(name);
    }
  });

  test('writes into variables that the env file explains; secrets go into the ignored .user file', () => {
    const explained = Object.keys(parseEnv(read(env)));
    const written = steps.flatMap(outputsOf);
    expect(written.filter((name) => !explained.includes(name) && !name.startsWith('SECRET_'))).toEqual(
      written.includes('OAUTH_CONNECTION_NAME') ? ['OAUTH_CONNECTION_NAME'] : [],
    );
    for (const { writeToEnvironmentFile } of steps) {
      const secret = writeToEnvironmentFile['clientSecret'];
      expect(secret === undefined || secret.startsWith('SECRET_')).toBe(true);
    }
  });

  test('names files that are there', () => {
    for (const file of steps.flatMap(filesOf))
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });
});

test('each stage does what users of the toolkit expect of it', () => {
  const [main] = projects;
  const used = (steps: readonly Step[] = []) => steps.map(({ uses }) => uses);
  expect(used(main?.project.provision)).toEqual([
    'aadApp/create',
    'teamsApp/create',
    'arm/deploy',
    'aadApp/update',
    'teamsApp/validateManifest',
    'teamsApp/zipAppPackage',
    'teamsApp/validateAppPackage',
    'teamsApp/update',
  ]);
  expect(used(main?.project.publish).at(-1)).toBe('teamsApp/publishAppPackage');
});

test('what is deployed is what the templates ask for', () => {
  const [main] = projects;
  const run = main?.project.deploy.map((step) => String(step.with['run'])).join('\n') ?? '';
  const given = [...run.matchAll(/ (\w+)="?\$\{\{/g)].map(([, name = '']) => name);
  const template = read('infra/app.bicep');
  const needed = [...template.matchAll(/^param (\w+) \w+$/gm)].map(([, name = '']) => name);
  expect(given).toEqual(expect.arrayContaining(needed));
  for (const name of given) expect(template).toMatch(new RegExp(`^param ${name} `, 'm'));
  const files = [...run.matchAll(/@(\S+\.json)/g)].map(([, file = '']) =>
    file.replace('${{TEAMSFX_ENV}}', 'dev'),
  );
  expect(files).toEqual(['infra/app.parameters.dev.json', 'infra/dev.secret.json']);
  expect(existsSync(join(root, 'infra/app.parameters.dev.json'))).toBe(true);
});

test('the file of secret settings is made before it is read, and left alone where it is there', () => {
  const [main] = projects;
  const runs = main?.project.deploy.map((step) => String(step.with['run'])) ?? [];
  const file = 'infra/${{TEAMSFX_ENV}}.secret.json';
  const made = runs.findIndex((run) => run.startsWith('node -e '));
  expect(made).toBeGreaterThanOrEqual(0);
  expect(made).toBeLessThan(runs.findIndex((run) => run.includes(`@${file}`)));
  const folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
  try {
    mkdirSync(join(folder, 'infra'));
    const path = join(folder, 'infra', 'dev.secret.json');
    const command = runs[made]?.replaceAll('${{TEAMSFX_ENV}}', 'dev') ?? '';
    execSync(command, { cwd: folder });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ parameters: {} });
    writeFileSync(path, 'mine');
    execSync(command, { cwd: folder });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(read('.gitignore')).toContain('\ninfra/*.secret.json\n');
});

test('F5 with the real Teams gives the product settings that it takes', () => {
  const local = projects.find(({ file }) => file === 'm365agents.local.yml');
  const step = local?.project.deploy.find(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile');
  const envs = z.record(z.string(), z.string()).parse(step?.with['envs']);
  const guid = '11111111-1111-4111-8111-111111111111';
  const filled = Object.fromEntries(
    Object.entries(envs).map(([name, value]) => [name, value.includes('${{') ? example(name, guid) : value]),
  );
  expect(readConfig(filled).identity).toMatchObject({ botId: guid, credential: { kind: 'secret' } });
});

function example(name: string, guid: string): string {
  if (name === 'CLOUD') return 'public';
  return name === 'PUBLIC_URL' ? 'https://x1.devtunnels.ms' : guid;
}

describe('.vscode', () => {
  const Tasks = z.object({
    tasks: z.array(
      z.object({
        label: z.string(),
        command: z.string().optional(),
        dependsOn: z.array(z.string()).default([]),
        args: z.object({ env: z.string().optional() }).loose().optional(),
      }),
    ),
  });
  const { tasks } = Tasks.parse(JSON.parse(read('.vscode/tasks.json')));
  const labels = tasks.map(({ label }) => label);

  test('F5 starts tasks that exist, with environments that exist', () => {
    const Launch = z.object({
      configurations: z.array(z.object({ name: z.string() })),
      compounds: z.array(z.object({ configurations: z.array(z.string()), preLaunchTask: z.string() })),
    });
    const { configurations, compounds } = Launch.parse(JSON.parse(read('.vscode/launch.json')));
    for (const { preLaunchTask, configurations: named } of compounds) {
      expect(labels).toContain(preLaunchTask);
      expect(configurations.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
    }
    expect(labels).toEqual(expect.arrayContaining(tasks.flatMap(({ dependsOn }) => dependsOn)));
    for (const { args } of tasks) {
      if (args?.env !== undefined) expect(existsSync(join(root, `m365agents.${args.env}.yml`))).toBe(true);
    }
  });

  test('shell commands name scripts and files that exist', () => {
    const scripts = Object.keys(
      z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json'))).scripts,
    );
    const commands = tasks.flatMap(({ command }) => (command === undefined ? [] : [command]));
    for (const [, name = ''] of commands.join('\n').matchAll(/npm run (\S+)/g))
      expect(scripts).toContain(name);
    for (const [file] of commands.join('\n').matchAll(/src\/\S+\.ts/g)) {
      expect(existsSync(join(root, file))).toBe(true);
    }
  });
});
