import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The oldest date that the format knows, in local time as the format wants it: equal contents make equal files. */
const noDate = new Date(1980, 0, 1);

/** A flat zip, the same bytes for the same contents. */
export function buildZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, content]) => [name, [content, { mtime: noDate, level: 9 }]]),
  );
  return zipSync(entries);
}
