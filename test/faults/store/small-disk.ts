import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, rmdirSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Nothing more can be written from now on. */
  fill(): void;
  empty(): void;
  remove(): void;
}

/** Only root may mount, and only Linux has it like that. A line on stderr where it cannot be tried. */
export function findSmallDisk(): ((megabytes: number) => SmallDisk) | undefined {
  if (process.platform === 'linux' && process.getuid?.() === 0 && canMount()) return mountSmallDisk;
  process.stderr.write('skipped: a full disk (mounting a small one takes root)\n');
  return undefined;
}

/** In a container even root may not. */
function canMount(): boolean {
  try {
    mountSmallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
}

function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      // Lazily: a process that was killed may not have let go of it yet.
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
