import type { AuditEntry } from './bodies';

const updateUser = 'Update user';

/** Microsoft's names for a change of the per-user MFA state; which one is written has changed over the years. */
export const stateChanges: readonly string[] = [
  'Update per-user multifactor authentication state',
  'Enable Strong Authentication',
  'Disable Strong Authentication',
  // Of many changes: it is one of the state where it names the property.
  updateUser,
];

const activities = new Set(stateChanges.map((name) => name.toLowerCase()));

/** When the account's state was last set, as far as the entries tell; null where none of them did. */
export function stateChangedAt(entries: readonly AuditEntry[], userId: string): string | null {
  const times = entries
    .filter((entry) => changedUsers(entry).includes(userId.toLowerCase()))
    .map((entry) => new Date(entry.activityDateTime).toISOString());
  return times.sort().at(-1) ?? null;
}

/** Whose state this entry says was set: object ids in lower case. */
export function changedUsers(entry: AuditEntry): readonly string[] {
  const activity = entry.activityDisplayName.toLowerCase();
  if (!activities.has(activity) || entry.result?.toLowerCase() === 'failure') return [];
  const isNamed = activity !== updateUser.toLowerCase();
  return (entry.targetResources ?? [])
    .filter((target) => isNamed || namesState(target))
    .flatMap(({ id }) => (id ? [id.toLowerCase()] : []));
}

type Target = NonNullable<AuditEntry['targetResources']>[number];

function namesState({ modifiedProperties }: Target): boolean {
  const changed = modifiedProperties?.map(({ displayName }) => displayName?.toLowerCase());
  return changed?.includes('strongauthenticationrequirement') ?? false;
}
