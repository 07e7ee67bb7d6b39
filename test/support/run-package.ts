import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

export interface Packed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run package` as a process of its own: it loads an ES module, which Jest cannot load from CommonJS. */
export function runPackage(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const script = path.join(root, 'tools', 'package', 'main.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}
