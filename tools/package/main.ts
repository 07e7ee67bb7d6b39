import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cloudNames, clouds } from '../../src/settings/cloud';
import { buildPackage } from './build-package';
import { parseArguments, usage } from './parse-arguments';
import type { Arguments } from './parse-arguments';
import { readValues } from './read-values';

const root = join(__dirname, '..', '..');

async function main(): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return say(0, usage);
  if (asked.kind === 'wrong') return complain(2, [asked.problem, '', usage]);
  const values = readValues(join(root, 'env'), asked.env, process.env);
  if (values === undefined)
    return complain(2, [`env/.env.${asked.env} is missing. env/.env.dev is an example.`]);
  return packInto(values, asked);
}

async function packInto(
  values: Readonly<Record<string, string>>,
  { env, out }: Extract<Arguments, { kind: 'package' }>,
): Promise<number> {
  const cloud = cloudNames.find((name) => name === (values['CLOUD'] ?? 'public'));
  if (cloud === undefined) return complain(2, [`CLOUD must be one of ${cloudNames.join(', ')}`]);
  const built = await buildPackage({
    folder: join(root, 'appPackage'),
    cardFolder: join(root, 'cards'),
    tokenServiceHost: clouds[cloud].tokenServiceHost,
    values,
  });
  if (!built.ok) {
    const lines = built.problems.map((problem) => `- ${problem}`);
    return complain(1, [`The app package for "${env}" was not built:`, ...lines]);
  }
  const path = out ?? join(root, 'appPackage', 'build', `appPackage.${env}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, built.zip);
  const { name, version } = built.manifest;
  const where = relative(process.cwd(), path);
  return say(
    0,
    `${where}: "${name.short}" ${version}, checked.\nNext: upload it in the Teams admin center, docs/deploy.md step 7.\n`,
  );
}

function say(status: number, text: string): number {
  process.stdout.write(text);
  return status;
}

function complain(status: number, lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n').trimEnd()}\n`);
  return status;
}

void main().then((status) => {
  process.exitCode = status;
});
