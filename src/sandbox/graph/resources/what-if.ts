import { z } from 'zod';
import { transitiveGroups } from '../../tenant/directory';
import type { TenantState } from '../../tenant/tenant-state';
import type { UserState } from '../../tenant/user-state';

const names = z.array(z.string()).default([]);
const Users = z.object({
  conditions: z.object({
    users: z.object({ includeUsers: names, excludeUsers: names, includeGroups: names, excludeGroups: names }),
  }),
});

/** Whom a policy is about, and nothing further: which app, place or device is taken as fitting. */
export function evaluatePolicy(
  state: TenantState,
  user: UserState,
  policy: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> & { readonly policyApplies: boolean } {
  const covered = covers(state, user, policy);
  const policyApplies = covered && policy['state'] !== 'disabled';
  return { ...policy, policyApplies, analysisReasons: covered ? 'notSet' : 'users' };
}

function covers(state: TenantState, user: UserState, policy: unknown): boolean {
  const parsed = Users.safeParse(policy).data?.conditions.users;
  if (parsed === undefined) return false;
  const ids = transitiveGroups(state, user).map(({ id }) => id);
  const inGroup = (wanted: readonly string[]) => wanted.some((id) => ids.includes(id));
  if (parsed.excludeUsers.includes(user.id) || inGroup(parsed.excludeGroups)) return false;
  return (
    parsed.includeUsers.includes('All') ||
    parsed.includeUsers.includes(user.id) ||
    inGroup(parsed.includeGroups)
  );
}
