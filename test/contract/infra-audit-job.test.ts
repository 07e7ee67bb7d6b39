import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../src/terminal/audit/parse-arguments';
import { readSettings } from '../../src/terminal/audit/read-settings';
import { propertyPaths, readTemplate } from '../support/bicep';
import { containerSettings, identityId } from '../support/container-settings';

const read = (...path: string[]) => readFileSync(join(__dirname, '..', '..', 'infra', ...path), 'utf8');
const app = readTemplate(read('app.bicep'));
const container = readTemplate(read('container', 'container.bicep'));
const [, job = ''] = /^resource audit ([\s\S]*?)^\}/m.exec(container.text) ?? [];
const [, running = ''] = /^resource app ([\s\S]*?)^\}/m.exec(container.text) ?? [];

/** Microsoft.App/jobs@2024-03-01, as its template reference has it; needed and not needed, as far as they serve here. */
const shape = {
  needs: [
    ...['name', 'location', 'properties', 'properties.environmentId', 'properties.configuration'],
    'properties.configuration.triggerType',
    'properties.configuration.replicaTimeout',
    'properties.configuration.scheduleTriggerConfig',
    'properties.configuration.scheduleTriggerConfig.cronExpression',
    ...['properties.template', 'properties.template.containers'],
    ...['image', 'name', 'resources'].map((name) => `properties.template.containers.${name}`),
  ],
  takes: [
    ...['identity', 'identity.type', 'identity.userAssignedIdentities', 'properties.workloadProfileName'],
    ...['replicaRetryLimit', 'registries', 'secrets'].map((name) => `properties.configuration.${name}`),
    ...['parallelism', 'replicaCompletionCount'].map(
      (name) => `properties.configuration.scheduleTriggerConfig.${name}`,
    ),
    ...['command', 'env', 'resources.cpu', 'resources.memory'].map(
      (name) => `properties.template.containers.${name}`,
    ),
  ],
};

test('the nightly job has the shape of a scheduled job', () => {
  const paths = propertyPaths(container, 'audit');
  expect(paths).toEqual(expect.arrayContaining(shape.needs));
  expect(paths.filter((path) => ![...shape.needs, ...shape.takes].includes(path))).toEqual([]);
  expect(job).toContain("triggerType: 'Schedule'");
  const [, cron = ''] = /^param auditSchedule string = '(.*)'$/m.exec(app.text) ?? [];
  expect(cron).toMatch(/^\d+ \d+ \* \* \*$/);
});

test('it runs the command of the page in the image, as the product and with its settings', () => {
  const [, command = ''] = /^ +command: \[(.*)\]$/m.exec(job) ?? [];
  const [node, script = '', ...args] = [...command.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  expect([node, script]).toEqual(['node', 'dist/audit.js']);
  expect(parseArguments(args)).toEqual({ kind: 'verify' });
  const same = [/^ +image: .*$/m, /^ +env: .*$/m, /^ +secrets: .*$/m, /^ +registries: .*$/m];
  for (const line of [...same, /^ +'\$\{identity\.id\}'.*$/m]) {
    expect([String(line), line.exec(job)?.[0]]).toEqual([String(line), line.exec(running)?.[0]]);
    expect(line.exec(job)).not.toBeNull();
  }
  expect(readSettings(containerSettings)).toMatchObject({
    ok: true,
    databaseUrl: containerSettings['DATABASE_URL'],
    databaseSignIn: { credential: { kind: 'managed-identity', clientId: identityId } },
  });
});

test('it has a name that Azure takes, however long that of the others is', () => {
  const [, suffix = ''] = /^ {2}name: '\$\{resourceBaseName\}(.*)'$/m.exec(job) ?? [];
  expect(suffix).toBe('-audit');
  const [, longest = ''] = /@maxLength\((\d+)\)\nparam resourceBaseName/.exec(app.text) ?? [];
  expect(Number(longest) + suffix.length).toBeLessThan(32);
});
