import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Stage } from './dockerfile';

const root = path.join(__dirname, '..', '..');

/**
 * What the stages do, in folders instead of layers: the same instructions, in the same order. The answer is a folder to remove;
 * `app` in it is what the image holds, and nobody can write there.
 */
export function buildImage(stages: readonly Stage[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'image-'));
  const built = path.join(folder, 'build');
  // The one thing that is not done again: the packages of this checkout come from the same lock file.
  replay(getStage(stages, 'build'), built, (command) => {
    if (command.startsWith('npm ci'))
      symlinkSync(path.join(root, 'node_modules'), path.join(built, 'node_modules'));
    else execFileSync('sh', ['-c', command], { cwd: built, stdio: 'pipe' });
  });
  const dependencies = path.join(folder, 'dependencies');
  replay(getStage(stages, 'dependencies'), dependencies, (command) => {
    execFileSync('sh', ['-c', command], { cwd: dependencies, stdio: 'pipe' });
  });
  const app = path.join(folder, 'app');
  mkdirSync(app);
  const copies = stages.at(-1)?.instructions.filter(({ name }) => name === 'COPY') ?? [];
  for (const { value } of copies) {
    const [, from, source = '', to = ''] = /^(?:--from=(\S+)\s+)?(\S+)\s+(\S+)$/.exec(value) ?? [];
    const base = from === undefined ? root : path.join(folder, from);
    const inside = source.replace(/^\/app\//, '');
    const target = to === './' ? path.join(app, path.basename(inside)) : path.join(app, to);
    cpSync(path.join(base, inside), target, { recursive: true, verbatimSymlinks: true });
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
  chmodSync(folder, 0o755);
  return folder;
}

function replay({ instructions }: Stage, folder: string, run: (command: string) => void): void {
  mkdirSync(folder);
  for (const { name, value } of instructions) {
    if (name === 'COPY') {
      const parts = value.split(/\s+/);
      const to = parts.at(-1) ?? '';
      for (const source of parts.slice(0, -1)) {
        const target = to === './' ? path.join(folder, source) : path.join(folder, to);
        cpSync(path.join(root, source), target, { recursive: true });
      }
    } else if (name === 'RUN') run(value);
  }
}

function getStage(stages: readonly Stage[], name: string): Stage {
  const found = stages.find(({ as }) => as === name);
  if (!found) throw new Error(`The Dockerfile has no stage ${name}.`);
  return found;
}
