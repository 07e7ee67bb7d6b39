import { spawn } from 'node:child_process';
import path from 'node:path';
import { keepOutput } from './kept-output';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Run = (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<Ran>;

/** `npm run diagnose` and `npm run audit` as processes of their own, with these settings and no others. */
export const runDiagnose = command('src/diagnose.ts');
export const runAudit = command('src/audit.ts');
export const runPermissions = command('src/permissions.ts');
export const runDoctor = command('src/doctor.ts');

function command(script: string): Run {
  return (args, env) => runScript(script, args, env);
}

export function runScript(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<Ran>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => {
      keepOutput(path.basename(script, '.ts'), `${stdout}${stderr}`);
      resolve({ status, stdout, stderr });
    });
  });
}
