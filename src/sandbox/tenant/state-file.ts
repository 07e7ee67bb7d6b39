import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type TenantState, TenantStateSchema } from './tenant-state';

export interface StateFile {
  readonly load: () => TenantState | undefined;
  readonly save: (state: TenantState) => void;
}

export const noStateFile: StateFile = { load: () => undefined, save: () => undefined };

/** Synchronous on purpose: a write that was answered must survive a kill in the next moment, and the file is small. */
export function openStateFile(path: string): StateFile {
  return {
    load: () => {
      if (!existsSync(path)) return undefined;
      return TenantStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    },
    save: (state) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(state, null, 2));
      // A rename within a folder is atomic: a reader finds the old state or the new one, never half of one.
      renameSync(`${path}.new`, path);
    },
  };
}
