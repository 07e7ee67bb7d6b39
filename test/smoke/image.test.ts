import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { toSettings } from '../../src/sandbox/to-settings';
import { botId, startBotFramework } from '../support/bot-framework';
import type { BotFramework } from '../support/bot-framework';
import { buildImage } from '../support/build-image';
import { startConnector } from '../support/connector';
import type { Connector } from '../support/connector';
import { execForm, parseDockerfile } from '../support/dockerfile';
import { findFreePorts } from '../support/free-ports';
import { keepOutput } from '../support/kept-output';
import { cardOf } from '../support/read-card';
import { person } from '../support/talk';

jest.setTimeout(600_000);

const root = path.join(__dirname, '..', '..');
const stages = parseDockerfile(readFileSync(path.join(root, 'Dockerfile'), 'utf8'));
const [last] = stages.slice(-1);
const values = (name: string) =>
  (last?.instructions ?? []).filter((one) => one.name === name).map(({ value }) => value);
const only = (name: string) => values(name).at(-1) ?? '';

describe('the Dockerfile', () => {
  test('has one base for all stages, which a build can pin by its digest', () => {
    expect(new Set(stages.map(({ from }) => from))).toEqual(new Set(['${NODE_IMAGE}']));
  });

  test('ends as another user than root, with a health check, and node itself as process 1', () => {
    expect(only('USER')).toBe('node');
    expect(only('HEALTHCHECK')).toContain('/healthz');
    expect(execForm(only('CMD'))[0]).toBe('node');
    const names = last?.instructions.map(({ name }) => name) ?? [];
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
  });

  test('takes nothing that may hold a secret: only what is named gets into the build at all', () => {
    const lines = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n');
    const rules = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    const copied = stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ name, value }) => name === 'COPY' && !value.startsWith('--from'))
      .flatMap(({ value }) => value.split(/\s+/).slice(0, -1));
    for (const source of copied) expect(rules).toContain(`!${source}`);
    expect(rules.filter((rule) => /env|data|test/.test(rule))).toEqual([]);
  });
});

interface Image {
  readonly folder: string;
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
}

/** As whom the image runs: not as root, where these tests do. */
function ordinaryUser(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

/** The settings of a deployment in Azure, each address one of a simulator: no token stands in them. */
function settingsOf(sandbox: Sandbox, framework: BotFramework): Record<string, string> {
  const identity = framework.identity(sandbox.tokenServiceUrl);
  if (identity.kind !== 'registered') throw new Error('A real deployment is registered.');
  const own = Object.fromEntries(toSettings(sandbox, 'unused'));
  delete own['ADMIN_ACCESS_TOKEN'];
  return {
    ...own,
    BOT_ID: botId,
    BOT_TOKEN_ISSUER: 'https://api.botframework.example',
    BOT_OPENID_METADATA_URL: identity.endpoints.openIdMetadataUrl,
    APPROVALS_CHANNEL_ID: '19:approvals@thread.tacv2',
  };
}

describe('the image, run as the image runs it', () => {
  let image: Image | undefined;
  let world: { sandbox: Sandbox; framework: BotFramework; connector: Connector } | undefined;

  beforeAll(async () => {
    const [sandbox, framework, connector] = await Promise.all([
      startSandbox({ permissions: reads, throttling: 'off' }),
      startBotFramework(),
      startConnector(),
    ]);
    world = { sandbox, framework, connector };
    const folder = buildImage(stages);
    const data = path.join(folder, 'data');
    mkdirSync(data);
    const { uid, gid } = ordinaryUser();
    if (uid !== undefined && gid !== undefined) chownSync(data, uid, gid);
    const [port = 0] = await findFreePorts(1);
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      ...settingsOf(sandbox, framework),
      DATA_DIR: data,
      PORT: String(port),
    };
    const [command = '', ...args] = execForm(only('CMD'));
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd: path.join(folder, 'app'),
      env,
      ...ordinaryUser(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    image = { folder, child, lines, url: `http://127.0.0.1:${port}`, env };
    await listening(image);
  });

  afterAll(async () => {
    if (image) {
      image.child.kill('SIGKILL');
      keepOutput('image', `${image.lines.join('\n')}\n`);
      execFileSync('chmod', ['-R', 'u+w', image.folder]);
      rmSync(image.folder, { recursive: true, force: true });
    }
    await Promise.all([world?.sandbox.stop(), world?.framework.stop(), world?.connector.stop()]);
  });

  const running = () => {
    if (!image || !world) throw new Error('The image is started before all tests.');
    return { ...image, ...world };
  };

  test('has production dependencies alone, and a source that nobody can write to', () => {
    const { folder } = running();
    const modules = path.join(folder, 'app', 'node_modules');
    expect(existsSync(path.join(modules, 'botbuilder'))).toBe(true);
    for (const name of ['jest', 'eslint', 'pngjs', '@microsoft/m365agentsplayground']) {
      expect([name, existsSync(path.join(modules, name))]).toEqual([name, false]);
    }
    expect(readdirSync(path.join(folder, 'app')).toSorted()).toEqual(
      ['cards', 'dist', 'docs', 'languages', 'node_modules', 'package.json'].toSorted(),
    );
    if (process.getuid?.() !== 0) {
      expect(() => writeFileSync(path.join(folder, 'app', 'x'), '')).toThrow();
    }
  });

  test('is healthy by its own health check, ready, and shows the pages that cards link to', async () => {
    const { url, env, folder } = running();
    const [command = '', ...args] = execForm(only('HEALTHCHECK'));
    const options = { cwd: path.join(folder, 'app'), env, stdio: 'pipe' } as const;
    expect(() => execFileSync(command === 'node' ? process.execPath : command, args, options)).not.toThrow();
    const nowhere = { ...options, env: { ...env, PORT: '9' } };
    expect(() => execFileSync(process.execPath, args, nowhere)).toThrow();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/causes/tenant-switch-off`)).text()).toContain('<h1>');
  });

  test('answers Teams: the token of the caller is checked, and the reply takes a token of the managed identity', async () => {
    const { url, connector, framework } = running();
    const headers = { authorization: `Bearer ${framework.token(connector.serviceUrl)}` };
    const alex = person({ url, connector, headers }, 'alex');
    const { status, sent } = await alex.says('my app password option is missing');
    expect(status).toBe(200);
    expect(sent.map(cardOf).length).toBeGreaterThan(0);
    const stranger = person({ url, connector, headers: { authorization: 'Bearer x.y.z' } }, 'alex');
    expect((await stranger.says('help')).status).toBe(401);
  });

  test('says at its start which feature is off for want of an optional permission', async () => {
    const { lines, child } = running();
    const said = () => lines.find((line) => line.includes('AuditLog.Read.All'));
    while (said() === undefined && child.exitCode === null && child.stdout) await once(child.stdout, 'data');
    expect(JSON.parse(said() ?? '{}')).toMatchObject({
      level: 30,
      permission: 'AuditLog.Read.All',
      need: 'optional',
    });
    expect(lines.filter((line) => line.includes('a permission is missing'))).toEqual([]);
  });

  test('ends by itself when it is asked to', async () => {
    const { child } = running();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('holds the command of the nightly job, which finds the audit record intact', () => {
    const { folder, env } = running();
    const template = readFileSync(path.join(root, 'infra', 'container', 'container.bicep'), 'utf8');
    const [, command = ''] = /^ +command: \['node', (.*)\]$/m.exec(template) ?? [];
    const args = [...command.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
    const said = execFileSync(process.execPath, args, {
      cwd: path.join(folder, 'app'),
      env,
      encoding: 'utf8',
      ...ordinaryUser(),
    });
    expect(said).toMatch(/^\d+ entries, chain intact\nhead \d+:[0-9a-f]{64}\n$/);
  });
});

const reads = [
  'User.Read.All',
  'Policy.Read.All',
  'UserAuthenticationMethod.Read.All',
  'RoleManagement.Read.Directory',
  'GroupMember.Read.All',
  'Domain.Read.All',
];

async function listening({ child, lines }: Image): Promise<void> {
  const started = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        if (line.includes('"msg":"listening"')) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}:\n${lines.join('\n')}`)));
  });
  await started;
}
