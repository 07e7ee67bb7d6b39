import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, rmdirSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFull } from '../lab/form';

export interface SmallDisk {
  readonly folder: string;
  /** What a process on it is started with, besides its own settings. */
  readonly required: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** Nothing more can be written from now on. */
  fill(): void;
  empty(): void;
  remove(): void;
}

type MakeDisk = (megabytes: number) => SmallDisk;
type Way = readonly [how: string, make: MakeDisk];

const mounted: Way = ['a small one that is mounted', mountSmallDisk];
const pretended: Way = ['as the process sees it', pretendFullDisk];

/** Only root may mount, and only Linux has it like that: a line on stderr where the other way is all there is. In full, both. */
export function waysToFillADisk(): readonly Way[] {
  const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount();
  if (mayMount) return isFull ? [mounted, pretended] : [mounted];
  process.stderr.write('a full disk is pretended within the process: mounting a small one takes root\n');
  return [pretended];
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
    required: [],
    settings: {},
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

/** Every write of the embedded database goes through the process, so it can be refused there. */
function pretendFullDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'full-disk-'));
  const marker = path.join(folder, 'is-full');
  return {
    folder,
    required: [path.join(__dirname, 'full-disk.cjs')],
    settings: { FULL_DISK: marker },
    fill: () => writeFileSync(marker, ''),
    empty: () => rmSync(marker, { force: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
