import type { Case, Chapter } from './case';

/**
 * That the requester could not be told something, and has not been heard of in this case since; undefined where they
 * were told everything.
 */
export function unreached({ history, requester }: Pick<Case, 'history' | 'requester'>): Chapter | undefined {
  const last = history.findLast(
    ({ kind, by }) => kind === 'undeliverable' || kind === 'reached' || by?.id === requester.id,
  );
  return last?.kind === 'undeliverable' ? last : undefined;
}
