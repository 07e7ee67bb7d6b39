import { listCollection } from '../collection';
import { type GraphReply, refuse } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import type { Route } from '../route';
import type { World } from '../world';

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    limit: 'audit',
    demand: { permissions: [['AuditLog.Read.All']] },
    handle: listAudits,
  },
];

/** The newest first, as the audit log lists them when nobody asks for an order. */
function listAudits(world: World, call: RoutedCall): GraphReply {
  const { facts, audits } = world.tenant.state();
  if (facts.auditLog === 'not-licensed') return notPremium;
  const seen = audits.filter(({ visibleAt }) => visibleAt <= world.tenant.now()).map(({ body }) => body);
  const oldestFirst = seen.toSorted((a, b) => time(a).localeCompare(time(b)));
  const ascending = /activityDateTime\s*(asc)?$/i.test(call.query.get('$orderby')?.trim() ?? '');
  const items = ascending ? oldestFirst : oldestFirst.toReversed();
  return listCollection(world, call, { context: 'auditLogs/directoryAudits', items });
}

function time(body: Readonly<Record<string, unknown>>): string {
  return String(body['activityDateTime']);
}

const notPremium = refuse(
  403,
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  "Neither tenant is B2C or tenant doesn't have premium license",
);
