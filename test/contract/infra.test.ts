import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../src/config';
import { uniqueIdentifier } from '../../src/grants/federated-credential';
import { permissions } from '../../src/grants/permissions';
import { cloudNames, clouds } from '../../src/settings/cloud';
import { readTemplate } from '../support/bicep';
import { containerSettings, identityId } from '../support/container-settings';

const root = join(__dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const azure = readTemplate(read('infra', 'azure.bicep'));
const app = readTemplate(read('infra', 'app.bicep'));
const bot = readTemplate(read('infra', 'botRegistration', 'azurebot.bicep'));
const container = readTemplate(read('infra', 'container', 'container.bicep'));
const administrator = readTemplate(read('infra', 'database', 'administrator.bicep'));
const all = [azure, app, bot, container, administrator];

const Parameters = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) });
const given = (...path: string[]) => Object.keys(Parameters.parse(JSON.parse(read(...path))).parameters);

describe.each([
  ['azure.bicep', azure, given('infra', 'azure.parameters.json')],
  ['azurebot.bicep', bot, given('infra', 'botRegistration', 'azurebot.parameters.json')],
])('%s', (_name, template, names) => {
  test('gets every parameter that has no default, and no other', () => {
    const needed = [...template.parameters].filter(([, { hasDefault }]) => !hasDefault).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(needed));
    expect(names.filter((name) => !template.parameters.has(name))).toEqual([]);
  });

  test('takes secrets as secrets, and none by default', () => {
    for (const [name, { secure }] of template.parameters)
      expect([name, secure]).toEqual([name, /secret|password/i.test(name)]);
    expect(template.text).not.toMatch(/output .*[Ss]ecret/);
  });
});

test.each([
  ['bot', azure, bot],
  ['administrator', azure, administrator],
  ['container', app, container],
])('the module %s is given everything that it asks for, and nothing else', (module, caller, called) => {
  const params = new RegExp(`^module ${module} [\\s\\S]*?params: \\{\\n([\\s\\S]*?)^ {2}\\}`, 'm');
  const [, block = ''] = params.exec(caller.text) ?? [];
  const names = [...block.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name);
  const needed = [...called.parameters].filter(([, { hasDefault }]) => !hasDefault).map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(needed));
  expect(names.filter((name) => !called.parameters.has(name))).toEqual([]);
});

test('names, and what loops run over, are known when a deployment starts: the compiler refuses all else', () => {
  for (const { text } of all) {
    const names = [...text.matchAll(/^ *resource [^\n]* = \{\n\s*(?:parent: \w+\n\s*)?name: (.*)$/gm)];
    expect(names.map(([, name]) => name).filter((name) => name?.includes('.properties.'))).toEqual([]);
    const loops = [...text.matchAll(/(?:for \w+ in |map\()(.*?)(?:: \{|, \w+ =>)/g)].map(([, over]) => over);
    expect(loops.filter((over) => !/^items\((settings|secretSettings)\)$/.test(over ?? ''))).toEqual([]);
    if (text !== container.text) expect(loops).toEqual([]);
  }
  expect([...container.parameters.keys()]).toEqual(expect.arrayContaining(['settings', 'secretSettings']));
});

test('resources have a version that is a date and no preview, one for each type', () => {
  const types = all.flatMap(({ resourceTypes }) => resourceTypes);
  expect(types.length).toBeGreaterThan(10);
  for (const type of types) expect(type).toMatch(/^Microsoft\.[\w.]+\/[\w/]+@\d{4}-\d{2}-\d{2}$/);
  const versions = new Map(types.map((type) => [type.split('@')[0], type]));
  expect(types.filter((type) => versions.get(type.split('@')[0]) !== type)).toEqual([]);
});

test('outputs go into the env file by their names', () => {
  const env = read('env', '.env.dev');
  for (const name of azure.outputs) expect(env).toMatch(new RegExp(`^${name}=$`, 'm'));
});

test('the file of further settings names parameters of the release, and none that it is given otherwise', () => {
  const names = given('infra', 'app.parameters.dev.json');
  expect(names).toEqual(['moreSettings']);
  for (const name of names) expect(app.parameters.get(name)).toMatchObject({ hasDefault: true });
});

describe('the container', () => {
  test('gets settings that the product knows, and all that it needs', () => {
    expect(app.settings.toSorted()).toEqual(Object.keys(containerSettings).toSorted());
    const { store, identity } = readConfig(containerSettings);
    expect(store.databaseSignIn?.credential).toEqual({ kind: 'managed-identity', clientId: identityId });
    expect(identity).toMatchObject({ botId: identityId, credential: { kind: 'managed-identity' } });
    const sources = ['src/config.ts', 'src/settings/identity.ts', 'src/settings/database.ts'].map((path) =>
      read(path),
    );
    for (const name of app.settings)
      expect(sources.join()).toMatch(new RegExp(`^ +${name}: setting\\(`, 'm'));
    const optional = ['PORT', 'CLOUD', 'APPROVALS_CHANNEL_ID', 'PUBLIC_URL', 'DATABASE_SIGN_IN'];
    for (const name of app.settings.filter((one) => !optional.includes(one))) {
      expect(() => readConfig({ ...containerSettings, [name]: '' })).toThrow(name);
    }
  });

  test('runs twice at least, and is looked at where the product answers', () => {
    expect(app.text).toMatch(/@minValue\(2\)\nparam minReplicas int = 2/);
    for (const probe of ['Startup', 'Liveness', 'Readiness'])
      expect(container.text).toContain(`type: '${probe}'`);
    expect(container.text.match(/path: '\/(healthz|readyz)'/g)).toHaveLength(3);
    expect(container.text).toContain('allowInsecure: false');
  });
});

describe('no secret', () => {
  test('is in any template: the database takes no passwords, the registry has no admin', () => {
    expect(azure.text).toContain("passwordAuth: 'Disabled'");
    expect(azure.text).toContain('adminUserEnabled: false');
    for (const { text } of all) expect(text).not.toMatch(/adminPassword/i);
  });

  test('that a setting may be is kept by the container app, in no history of deployments', () => {
    for (const { parameters } of [app, container]) {
      expect([...parameters].filter(([, { secure }]) => secure).map(([name]) => name)).toEqual([
        'secretSettings',
      ]);
    }
    expect(app.text).toContain('settings: union(settings, moreSettings)');
    expect(container.text).toMatch(/^var secrets = map\(items\(secretSettings\)/m);
    expect(container.text.match(/^ +secrets: secrets$/gm)).toHaveLength(2);
    expect(container.text).toContain('secretRef: ');
  });

  test('is needed for the sign-in: the connection ends as the federated credential does', () => {
    expect(bot.text).toContain(`var uniqueIdentifier = '${uniqueIdentifier}'`);
    expect(bot.text).toContain('msaAppType: botType');
  });
});

test('the sign-in asks for the delegated permissions of the list, and no others', () => {
  const [, scopes = ''] = /scopes: '([^']+)'/.exec(bot.text) ?? [];
  const wanted = permissions
    .filter(({ kind }) => kind === 'delegated')
    .map(({ name }) => `\${graphUrl}/${name}`);
  expect(scopes.split(' ').filter((scope) => scope.includes('/'))).toEqual(wanted);
});

test('clouds and their Graph are those of the product', () => {
  for (const template of [azure, app, bot]) {
    expect(template.text).toContain(
      `@allowed([${cloudNames.map((name) => `'${name}'`).join(', ')}])\nparam cloud`,
    );
  }
  for (const name of cloudNames) {
    expect(bot.text).toMatch(new RegExp(`'?${name}'?: '${clouds[name].graphUrl}'`));
  }
});

test('no address of the public cloud is the only one', () => {
  for (const name of ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'])
    expect(azure.text).toMatch(new RegExp(`^ {2}${name}: 'postgres\\.database\\.`, 'm'));
  const listed = /^ {2}('?[\w-]+'?): '(https:\/\/)?[\w.-]+'$/gm;
  for (const { text } of all) {
    const rest = text
      .replace(listed, '')
      .match(/[\w.-]+\.(azure\.com|microsoft\.com|windows\.net|azure\.net)\b/g);
    expect(rest).toBeNull();
  }
});

test("the app for sign-in has the bot's address, Teams as its clients, and the redirect of the token service", () => {
  const manifest = read('infra', 'aad.manifest.json');
  const parsed = z
    .object({
      identifierUris: z.array(z.string()),
      api: z.object({
        requestedAccessTokenVersion: z.literal(2),
        oauth2PermissionScopes: z.tuple([z.object({ id: z.string(), value: z.literal('access_as_user') })]),
        preAuthorizedApplications: z.array(
          z.object({ appId: z.string(), delegatedPermissionIds: z.array(z.string()) }),
        ),
      }),
      web: z.object({ redirectUris: z.array(z.string()) }),
    })
    .parse(JSON.parse(manifest));
  expect(parsed.identifierUris).toEqual(['api://botid-${{BOT_ID}}']);
  expect(parsed.web.redirectUris).toEqual(['https://${{BOT_TOKEN_DOMAIN}}/.auth/web/redirect']);
  const [scope] = parsed.api.oauth2PermissionScopes;
  for (const client of parsed.api.preAuthorizedApplications) {
    expect(client.delegatedPermissionIds).toEqual([scope.id]);
  }
  expect(parsed.api.preAuthorizedApplications.map(({ appId }) => appId)).toEqual([
    '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  ]);
});
