import type { Case } from './case';

/**
 * Whether what an admin saw at this version is what they are asked now: since then at most something was noted beside it, such as that
 * they were reminded. A case from before it was known when it was last asked must be just as they saw it.
 */
export function isStillAsked(
  { state, version, askedVersion = version }: Pick<Case, 'state' | 'version' | 'askedVersion'>,
  seenVersion: number,
): boolean {
  return state === 'open' && askedVersion <= seenVersion && seenVersion <= version;
}
