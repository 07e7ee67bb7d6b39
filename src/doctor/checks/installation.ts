import type { KnownPlace } from '../../store/inspect-store';
import { found } from '../check';
import type { Found } from '../check';

/** Who was asked for on the command line, as far as they were found. */
export type AskedUser =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'not-found' }
  /** Undefined: the store cannot be looked at. */
  | { readonly kind: 'found'; readonly userId: string; readonly place: KnownPlace | undefined };

/** Whether the bot can write to that person: they have the app, and it was heard from them. */
export function checkInstallation(user: AskedUser): readonly Found[] {
  if (user.kind === 'not-asked') return [found('skipped', 'user-not-asked')];
  if (user.kind === 'not-found') return [found('failed', 'user-not-found')];
  const { userId, place } = user;
  switch (place?.kind) {
    case undefined:
      return [found('skipped', 'user-unchecked', { userId })];
    case 'reachable':
      return [found('ok', 'user-reachable', { userId, seenAt: place.seenAt })];
    case 'left':
      return [found('failed', 'user-left', { userId, why: place.code, since: place.since })];
    case 'unknown':
      return [found('failed', 'user-unknown', { userId })];
  }
}
