import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.join(__dirname, '..', '..');
const read = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8');
const yamlIn = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name): readonly [string, unknown] => [name, parse(read(folder, name))]);

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(read('package.json')));

const Step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const Job = z.object({
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  steps: z.array(Step),
  strategy: z.object({ matrix: z.object({ node: z.array(z.string()) }) }).optional(),
  services: z.record(z.string(), z.object({ image: z.string() })).optional(),
});
const Workflow = z.object({ permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), Job) });

const workflow = Workflow.parse(parse(read('.github', 'workflows', 'check.yml')));
const jobs = Object.values(workflow.jobs);
const commands = jobs.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run.split('\n')));

test('the checks run on every supported Node.js, with a PostgreSQL server', () => {
  const [oldest = ''] = /\d+/.exec(engines.node) ?? [];
  const tested = jobs.find(({ strategy }) => strategy);
  expect(tested?.strategy?.matrix.node).toEqual([oldest, '22', '24', 'latest']);
  expect(Object.values(tested?.services ?? {}).map(({ image }) => image)).toEqual([
    expect.stringMatching(/^postgres:\d+$/),
  ]);
});

test('they check, test and package, with scripts that exist', () => {
  const run = commands.flatMap((line) => /npm (?:run )?([\w:]+)/.exec(line)?.[1] ?? []);
  expect(run).toEqual(expect.arrayContaining(['check', 'test', 'package']));
  for (const name of run.filter((one) => one !== 'ci')) expect(scripts).toHaveProperty([name]);
});

test('they compile every template that somebody deploys', () => {
  const compiled = commands.flatMap((line) => /az bicep build --file (\S+)/.exec(line)?.[1] ?? []);
  const deployed = [read('docs', 'deploy.md'), read('m365agents.yml'), read('m365agents.local.yml')]
    .flatMap((text) => [...text.matchAll(/(?:--template-file|- path:) (\S+\.bicep)/g)])
    .map(([, file = '']) => path.normalize(file));
  expect([...new Set(deployed)].toSorted()).toEqual(compiled.toSorted());
});

test('they may only read, need no secret, and end in time', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const name of ['check.yml']) expect(read('.github', 'workflows', name)).not.toMatch(/secrets\./);
});

test('dependencies, actions and the base image are kept current', () => {
  const { updates } = z
    .object({ updates: z.array(z.object({ 'package-ecosystem': z.string(), directory: z.string() })) })
    .parse(parse(read('.github', 'dependabot.yml')));
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions', 'docker']);
});

/** GitHub's syntax for issue forms: what is missing makes the form vanish without a word. */
const Form = z.object({
  name: z.string().min(1),
  description: z.string().min(1),
  body: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('markdown'), attributes: z.object({ value: z.string() }) }),
      z.object({
        type: z.enum(['textarea', 'input']),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.object({ label: z.string() }),
      }),
      z.object({
        type: z.literal('dropdown'),
        id: z.string(),
        attributes: z.object({ label: z.string(), options: z.array(z.string()).min(1) }),
      }),
    ]),
  ),
});

test.each(yamlIn('.github/ISSUE_TEMPLATE').filter(([name]) => name !== 'config.yml'))(
  'the issue form %s can be shown',
  (_name, form) => {
    const { body } = Form.parse(form);
    const ids = body.flatMap((part) => ('id' in part ? [part.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(['LICENSE', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s is there', (name) => {
  expect(existsSync(path.join(root, name))).toBe(true);
});
