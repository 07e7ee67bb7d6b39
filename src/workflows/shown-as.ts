import type { Case } from '../cases/case';

/** What a message shows of a case, to be compared: its version, and whether as the newest message of the case. */
export function shownAs({ version }: Pick<Case, 'version'>, isNewest: boolean): string {
  return isNewest ? `${version}` : `${version} older`;
}
