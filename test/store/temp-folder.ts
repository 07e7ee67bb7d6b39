import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { databaseFolder } from '../support/database-folder';
import type { Place } from './bench';

/** Folders that are gone after the tests of the file. */
export function tempFolders(): () => string {
  const keep = untilTheEnd();
  return () => keep(mkdtempSync(path.join(tmpdir(), 'store-')));
}

/** Embedded databases of their own, without a table; gone after the tests of the file. */
export function emptyPlaces(): () => Promise<Place> {
  const newFolder = tempFolders();
  return async () => {
    const dataDir = newFolder();
    await (await PGlite.create(path.join(dataDir, 'postgres'))).close();
    return { databaseUrl: null, dataDir };
  };
}

/** Embedded databases of their own, opened once before and without a row; gone after the tests of the file. */
export function openedPlaces(): () => Promise<Place> {
  const keep = untilTheEnd();
  return async () => ({ databaseUrl: null, dataDir: keep(await databaseFolder('store')) });
}

function untilTheEnd(): (folder: string) => string {
  const made: string[] = [];
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return (folder) => {
    made.push(folder);
    return folder;
  };
}
