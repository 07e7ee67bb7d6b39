import { permissions } from './permissions';
import type { Permission } from './permissions';

/** How the product writes, by its settings. */
export type Writes = 'delegated' | 'application';

/**
 * The application permissions that are asked for and not granted: each says what it switches off. Delegated ones are
 * not among them: they show when an approver signs in.
 */
export function featuresOff(granted: readonly string[], writes: Writes): readonly Permission[] {
  return permissions.filter(
    ({ kind, need, name }) =>
      kind === 'application' && (need !== 'instead' || writes === 'application') && !granted.includes(name),
  );
}
