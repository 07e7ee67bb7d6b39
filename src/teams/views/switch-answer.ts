import type { Case, Chapter, Person } from '../../cases/case';

type Answer = Pick<Chapter, 'at'> & { readonly by: Person };

/** Who said that the tenant switch is on; undefined where that was not what the case asked last. */
export function switchAnswer({ ask, state, history }: Case): Answer | undefined {
  if (ask !== 'switch' || state === 'open') return undefined;
  const chapter = history.findLast(({ kind }) => kind === 'nothing-left-for-admin');
  return chapter?.by ? { at: chapter.at, by: chapter.by } : undefined;
}
