import type { Person } from '../../cases/case';
import { cutText } from './cut-text';

/** Longer than any real name; a longer one is somebody playing. */
const maxNameLength = 80;

/** A display name, which people choose themselves. Only ever in a TextRun. */
export function nameOf({ displayName, id }: Person): string {
  return cutText(displayName, maxNameLength) || id;
}
