import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cloudNames, clouds } from '../../src/settings/cloud';
import { readEnvFile } from '../../src/terminal/read-env-file';
import { complain, say } from '../../src/terminal/say';
import { buildPackage } from './build-package';
import { exitStatus } from './exit-status';
import { parseArguments, usage } from './parse-arguments';
import type { Arguments } from './parse-arguments';

const root = join(__dirname, '..', '..');

async function main(): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return say(exitStatus.done, usage);
  if (asked.kind === 'wrong') return complain(exitStatus.wrongArguments, [...asked.problems, '', usage]);
  const file = readEnvFile(asked.env, process.env);
  return file.ok ? packInto(file.values, asked) : complain(exitStatus.wrongArguments, [file.problem]);
}

async function packInto(
  values: Readonly<Record<string, string>>,
  { env, out }: Extract<Arguments, { kind: 'package' }>,
): Promise<number> {
  const cloud = cloudNames.find((name) => name === (values['CLOUD'] ?? 'public'));
  if (cloud === undefined)
    return complain(exitStatus.problems, [`CLOUD must be one of ${cloudNames.join(', ')}`]);
  const built = await buildPackage({
    folder: join(root, 'appPackage'),
    cardFolder: join(root, 'cards'),
    tokenServiceHost: clouds[cloud].tokenServiceHost,
    values,
  });
  if (!built.ok) {
    const lines = built.problems.map((problem) => `- ${problem}`);
    return complain(exitStatus.problems, [`The app package for "${env}" was not built:`, ...lines]);
  }
  const path = out ?? join(root, 'appPackage', 'build', `appPackage.${env}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, built.zip);
  const { name, version } = built.manifest;
  const where = relative(process.cwd(), path);
  return say(
    exitStatus.done,
    `${where}: "${name.short}" ${version}, checked.\nNext: upload it in the Teams admin center, docs/deploy.md step 7.\n`,
  );
}

void main().then((status) => {
  process.exitCode = status;
});
