import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/store/open-store';
import { recordingLog } from '../store/recording-log';

/**
 * A new folder with an embedded database that was opened once and closed. Making an empty one takes seconds on a small machine
 * (measured: 4 s against 1 s), and most tests are not about that. The first start has its tests: `smoke/server.test.ts`, the demo.
 */
export async function databaseFolder(name: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  cpSync(await openedOnce(), folder, { recursive: true });
  return folder;
}

/** Of this run of the tests: `DATABASE_TEMPLATES` is made before it and removed after it, by `test/support/run-templates.cjs`. */
async function openedOnce(): Promise<string> {
  const templates = process.env['DATABASE_TEMPLATES'];
  if (!templates) throw new Error('DATABASE_TEMPLATES is set by test/support/run-templates.cjs.');
  const template = path.join(templates, 'opened-once');
  if (!existsSync(template)) await make(template, templates);
  return template;
}

/** Two workers may make it at the same time: the first to be ready is kept. */
async function make(template: string, templates: string): Promise<void> {
  const dataDir = mkdtempSync(path.join(templates, 'making-'));
  const store = await openStore({
    databaseUrl: null,
    dataDir,
    log: recordingLog(),
    now: () => new Date(),
    sendsPerSecond: 50,
  });
  await store.close();
  publish(dataDir, template);
}

function publish(made: string, template: string): void {
  try {
    renameSync(made, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    rmSync(made, { recursive: true });
  }
}
