import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/**
 * What Microsoft's published schema says against a manifest; nothing when it is valid.
 * In a process of its own, because the validator loads an ES module, which Jest cannot load from CommonJS.
 */
export async function validateManifest(manifest: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'app-package-'));
  try {
    const path = join(folder, 'manifest.json');
    await writeFile(path, manifest);
    const validator = require.resolve('./manifest-validator');
    const { stdout } = await run(process.execPath, ['--import', 'tsx', validator, path]);
    return z.array(z.string()).parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}
