import path from 'node:path';
import { runScript } from './run-command';
import type { Ran } from './run-command';

/** `npm run package` as a process of its own: it loads an ES module, which Jest cannot load from CommonJS. */
export function runPackage(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runScript(path.join('tools', 'package', 'main.ts'), args, env);
}
