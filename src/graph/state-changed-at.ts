import type { AuditEntry } from './bodies';

/** Microsoft's names for a change of the per-user MFA state; which one is written has changed over the years. */
const activities = new Set([
  'update per-user multifactor authentication state',
  'enable strong authentication',
  'disable strong authentication',
]);

/** When the account's state was last set, as far as the entries tell; null where none of them did. */
export function stateChangedAt(entries: readonly AuditEntry[], userId: string): string | null {
  const times = entries
    .filter((entry) => isStateChange(entry, userId))
    .map((entry) => new Date(entry.activityDateTime).toISOString());
  return times.sort().at(-1) ?? null;
}

function isStateChange(entry: AuditEntry, userId: string): boolean {
  const target = entry.targetResources?.find(({ id }) => id?.toLowerCase() === userId.toLowerCase());
  if (!target || entry.result?.toLowerCase() === 'failure') return false;
  const activity = entry.activityDisplayName.toLowerCase();
  if (activities.has(activity)) return true;
  const changed = target.modifiedProperties?.map(({ displayName }) => displayName?.toLowerCase());
  return activity === 'update user' && (changed?.includes('strongauthenticationrequirement') ?? false);
}
