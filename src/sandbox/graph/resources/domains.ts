import { listCollection } from '../collection';
import type { GraphReply } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import type { Route } from '../route';
import type { World } from '../world';

export const domainRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/domains',
    demand: { permissions: [['Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All']] },
    handle: listDomains,
  },
];

function listDomains(world: World, call: RoutedCall): GraphReply {
  const items = world.tenant.state().facts.domains.map((domain) => ({
    ...domain,
    availabilityStatus: null,
    isAdminManaged: true,
    isInitial: domain.isDefault,
    isRoot: true,
    isVerified: true,
    passwordNotificationWindowInDays: null,
    passwordValidityPeriodInDays: null,
    state: null,
    supportedServices: ['Email', 'OfficeCommunicationsOnline'],
  }));
  return listCollection(world, call, { context: 'domains', items });
}
