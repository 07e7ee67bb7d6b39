import { permissions } from './permissions';
import type { Permission } from './permissions';

/** What stands in the directory. */
export interface Seen {
  /** Application permissions of the product's own identity, by name. */
  readonly application: readonly string[];
  /** Delegated ones that an admin consented to for everybody, of the app that approvers sign in to. */
  readonly delegated: readonly string[];
}

export interface Wanted {
  readonly writes: 'delegated' | 'application';
  /** Optional permissions that the admin asks for by name. */
  readonly optional: readonly string[];
}

export interface PlanRow {
  readonly permission: Permission;
  /** `not-asked-for`: optional, and nobody asked. `not-needed`: with these settings. */
  readonly state: 'granted' | 'missing' | 'not-asked-for' | 'not-needed';
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  /** Granted, though the product never asks for it: whoever gave it may take it back. */
  readonly tooMuch: readonly { readonly name: string; readonly kind: Permission['kind'] }[];
}

export function planGrants(seen: Seen, wanted: Wanted): Plan {
  return {
    rows: permissions.map((permission) => ({ permission, state: stateOf(permission, seen, wanted) })),
    tooMuch: (['application', 'delegated'] as const).flatMap((kind) =>
      seen[kind].filter((name) => !isAskedFor({ name, kind }, wanted)).map((name) => ({ name, kind })),
    ),
  };
}

function stateOf(permission: Permission, seen: Seen, wanted: Wanted): PlanRow['state'] {
  const { kind, name, need } = permission;
  if (!isNeeded(permission, wanted)) return 'not-needed';
  if (seen[kind].includes(name)) return 'granted';
  return need === 'optional' && !wanted.optional.includes(name) ? 'not-asked-for' : 'missing';
}

/** Writing as the approver needs the delegated ones, writing as the product the others. */
function isNeeded({ kind, need }: Permission, { writes }: Wanted): boolean {
  if (kind === 'delegated') return writes === 'delegated';
  return need !== 'instead' || writes === 'application';
}

/** What signing in itself brings along is nobody's surplus. */
const signIn = ['openid', 'profile', 'email', 'offline_access', 'User.Read'];

function isAskedFor({ name, kind }: Pick<Permission, 'name' | 'kind'>, wanted: Wanted): boolean {
  if (kind === 'delegated' && signIn.includes(name)) return true;
  return permissions.some((one) => one.name === name && one.kind === kind && isNeeded(one, wanted));
}
