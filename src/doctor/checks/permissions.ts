import { permissions } from '../../grants/permissions';
import type { Permission } from '../../grants/permissions';
import type { GraphProbe, Probed } from '../../graph/create-probe';
import { found } from '../check';
import type { Found } from '../check';
import { readFor } from './read-for';

export interface PermissionsAsked {
  readonly graph: GraphProbe;
  readonly writes: 'delegated' | 'application';
  readonly approversGroupId: string;
  /** Whose account is read; null: there is none to read. */
  readonly userId: string | null;
}

/** Each application permission, by what the token says and by trying a read that needs it. */
export async function checkPermissions(asked: PermissionsAsked): Promise<readonly Found[]> {
  const token = await asked.graph.token();
  if (!token.ok)
    return [found('skipped', 'permission-unknown', { name: 'The permissions', why: 'there is no token' })];
  const needed = permissions.filter(
    ({ kind, need }) => kind === 'application' && (need !== 'instead' || asked.writes === 'application'),
  );
  // One after the other: Conditional Access takes one request a second, and the audit log one in two.
  const results: Found[] = [];
  for (const permission of needed) results.push(await check(asked, permission, token.roles));
  return results;
}

async function check(
  { graph, ...whom }: PermissionsAsked,
  permission: Permission,
  roles: readonly string[] | null,
): Promise<Found> {
  const { name } = permission;
  if (roles !== null && !roles.includes(name)) return missing(permission, 'missing');
  const read = readFor(name, whom);
  // Writes are not tried: what the token says has to do.
  if (read === undefined) {
    return roles === null
      ? found('skipped', 'permission-unknown', { name, why: 'the token does not tell' })
      : found('ok', 'permission-works', { name });
  }
  const probed = await graph.read(read);
  // What is asked for is not there; without the permission Graph would not have told even that.
  const isAllowed = probed.ok || probed.status === 404;
  return isAllowed ? found('ok', 'permission-works', { name }) : refused(permission, probed);
}

function refused(permission: Permission, { reason }: Extract<Probed, { ok: false }>): Found {
  if (reason === 'not-permitted') return missing(permission, 'refused');
  return found('warning', 'permission-not-answered', { name: permission.name, why: reason });
}

function missing({ name, need, without }: Permission, how: 'missing' | 'refused'): Found {
  return need === 'optional'
    ? found('warning', 'permission-optional', { name, without })
    : found('failed', `permission-${how}`, { name, without });
}
